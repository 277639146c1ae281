import { SharePicture } from "#components/frame/share-picture.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { RoutesPage } from "#components/reading/routes-page.tsx";
import { routesPage } from "#content/da/pages.ts";

export const metadata = pageMetadata(routesPage);

export default function Page() {
  return (
    <>
      <SharePicture id="veje" />
      <RoutesPage />
    </>
  );
}
