import { SharePicture } from "#components/frame/share-picture.tsx";
import { BoardPage } from "#components/reading/board-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { complaintPath } from "#content/da/complaint-path.ts";
import { boardPage } from "#content/da/pages.ts";

export const metadata = pageMetadata({ title: complaintPath.title, description: boardPage.description });

export default function Page() {
  return (
    <>
      <SharePicture id="ankestyrelsen" />
      <BoardPage />
    </>
  );
}
