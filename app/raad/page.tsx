import { SharePicture } from "#components/frame/share-picture.tsx";
import { AdvicePage } from "#components/reading/advice-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { advicePages } from "#content/da/pages.ts";

export const metadata = pageMetadata(advicePages.citizen);

export default function Page() {
  return (
    <>
      <SharePicture id="raad" />
      <AdvicePage register="citizen" otherHref="/raad/raadgiver/" />
    </>
  );
}
