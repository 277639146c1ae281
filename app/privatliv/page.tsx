import { onward } from "#components/reading/onward.ts";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { TextPage } from "#components/reading/text-page.tsx";
import { readingDescriptions } from "#content/da/pages.ts";
import { privacy } from "#content/da/privacy.ts";

export const metadata = pageMetadata({ title: privacy.title, description: readingDescriptions.privacy });

export default function Page() {
  return <TextPage text={privacy} onward={[onward.start, onward.guide, onward.advice]} />;
}
