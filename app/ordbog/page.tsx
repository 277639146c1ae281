import { SharePicture } from "#components/frame/share-picture.tsx";
import { GlossaryPage } from "#components/reading/glossary-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { glossaryPage } from "#content/da/pages.ts";

export const metadata = pageMetadata(glossaryPage);

export default function Page() {
  return (
    <>
      <SharePicture id="ordbog" />
      <GlossaryPage />
    </>
  );
}
