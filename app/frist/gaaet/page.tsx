import { LatePage } from "#components/reading/late-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { latePage } from "#content/da/late-page.ts";

export const metadata = pageMetadata(latePage);

export default function Page() {
  return <LatePage />;
}
