import { AdvicePage } from "#components/reading/advice-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { advicePages } from "#content/da/pages.ts";

export const metadata = pageMetadata(advicePages.advisor);

export default function Page() {
  return <AdvicePage register="advisor" otherHref="/raad/" />;
}
