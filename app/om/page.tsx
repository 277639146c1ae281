import { onward } from "#components/reading/onward.ts";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { TextPage } from "#components/reading/text-page.tsx";
import { about } from "#content/da/about.ts";
import { readingDescriptions } from "#content/da/pages.ts";

export const metadata = pageMetadata({ title: about.title, description: readingDescriptions.about });

export default function Page() {
  return <TextPage text={about} onward={[onward.start, onward.guide, onward.advice, onward.sources]} />;
}
