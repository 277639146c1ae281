import { DeadlineTablePage } from "#components/reading/deadline-table-page.tsx";
import { pageMetadata } from "#components/reading/page-metadata.ts";
import { deadlineTable } from "#content/da/deadline-table.ts";

export const metadata = pageMetadata(deadlineTable);

export default function Page() {
  return <DeadlineTablePage />;
}
