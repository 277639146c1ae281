import { PageHeading } from "#components/frame/page-heading.tsx";
import { PageReading } from "#components/frame/page-reading.tsx";
import { onward } from "#components/reading/onward.ts";
import { OnwardLinks } from "#components/reading/onward-links.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { notFoundPage } from "#content/da/pages.ts";

export const metadata = pageMetadata(notFoundPage);

export default function NotFound() {
  return (
    <PageReading>
      <PageHeading title={notFoundPage.title} lead={notFoundPage.lead} />
      <div className="reading">
        <OnwardLinks links={[onward.start, onward.deadline, onward.advice, onward.routes]} />
      </div>
    </PageReading>
  );
}
