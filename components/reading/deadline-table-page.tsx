import { DataTable } from "#components/frame/data-table.tsx";
import { deadlineTable } from "#content/da/deadline-table.ts";
import { deadlineMonths } from "#lib/document/deadline-table.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { onward } from "./onward.ts";
import { PlainList } from "./plain-list.tsx";
import { ReadingPage } from "./reading-page.tsx";

/**
 * From the date on a decision to the last safe day, a year ahead: for those without JavaScript, and for the wall.
 *
 * @example <DeadlineTablePage />
 */
export function DeadlineTablePage() {
  const { title, lead, rules, columns, head, sources } = deadlineTable;
  const months = deadlineMonths(rulesVersion);
  return (
    <ReadingPage
      title={title}
      lead={lead}
      contents={months.map((month) => ({ id: month.id, label: month.title }))}
      sources={sources}
      onward={[onward.deadline, onward.routes, onward.blank]}
    >
      <PlainList items={[...rules, ...columns]} />
      {months.map((month) => (
        <section className="reading__part" id={month.id} key={month.id}>
          <h2 id={`${month.id}-navn`}>{month.title}</h2>
          <DataTable headingId={`${month.id}-navn`} head={head} rows={month.rows} />
        </section>
      ))}
    </ReadingPage>
  );
}
