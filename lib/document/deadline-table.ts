import { months } from "#content/da/months.ts";
import type { DeciderId } from "#content/ids/deciders.ts";
import { addMonths } from "#lib/calendar/add-months.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishShortDate, danishWeekday } from "#lib/calendar/danish-day.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { type ComplaintDeadline, complaintDeadline } from "#lib/deadline/complaint-deadline.ts";

/** One month of the table: its heading and a row a day, each a list of cells. */
export type DeadlineMonth = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
};

/**
 * The last safe day for every date of a year, by the same function as the guide (F1–F5). It starts at a fixed day, the
 * rules' version, so that the same source always builds the same page (T2).
 *
 * @param from the first date on a decision
 * @example deadlineMonths(rulesVersion)[0]?.title // "november 2026"
 */
export function deadlineMonths(from: CalendarDate): readonly DeadlineMonth[] {
  const end = addMonths(from, 12);
  const byMonth = new Map<string, string[][]>();
  for (let dated = from; dated < end; dated = addDays(dated, 1)) {
    const month = dated.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), rowOf(dated)]);
  }
  return [...byMonth].map(([id, rows]) => ({
    id,
    title: `${months[Number(id.slice(5)) - 1]} ${id.slice(0, 4)}`,
    rows,
  }));
}

function rowOf(dated: CalendarDate): string[] {
  const byAnkestyrelsen = deadlineOf("kommune", dated);
  const byOthers = deadlineOf("a-kasse", dated);
  return [dated, byAnkestyrelsen.safeDay, byAnkestyrelsen.officeDay, byOthers.officeDay].map(cell);
}

function cell(day: CalendarDate): string {
  return `${danishWeekday(day).slice(0, 3)}. ${danishShortDate(day)}`;
}

function deadlineOf(decider: DeciderId, dated: CalendarDate): ComplaintDeadline {
  const deadline = complaintDeadline({ decider, channel: "letter", dated, guidance: "given" });
  if (!deadline) throw new RangeError(`No deadline is computed for ${decider}`);
  return deadline;
}
