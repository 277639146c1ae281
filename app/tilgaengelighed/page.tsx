import { onward } from "#components/reading/onward.ts";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { TextPage } from "#components/reading/text-page.tsx";
import { accessibility } from "#content/da/accessibility.ts";
import { readingDescriptions } from "#content/da/pages.ts";

export const metadata = pageMetadata({ title: accessibility.title, description: readingDescriptions.accessibility });

export default function Page() {
  return <TextPage text={accessibility} onward={[onward.start, onward.guide, onward.advice, onward.blankLarge]} />;
}
