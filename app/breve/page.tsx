import { SharePicture } from "#components/frame/share-picture.tsx";
import { LettersPage } from "#components/letters/letters-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { lettersPage } from "#content/da/letters/page.ts";

export const metadata = pageMetadata(lettersPage);

export default function Page() {
  return (
    <>
      <SharePicture id="breve" />
      <LettersPage />
    </>
  );
}
