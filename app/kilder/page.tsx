import { pageMetadata } from "#components/reading/page-metadata.ts";
import { SourcesPage } from "#components/reading/sources-page.tsx";
import { sourcesPage } from "#content/da/pages.ts";

export const metadata = pageMetadata(sourcesPage);

export default function Page() {
  return <SourcesPage />;
}
