import { Note } from "#components/blocks/note.tsx";
import { notices } from "#content/da/interface.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { areRulesOld } from "#lib/plan/rules-version.ts";

type StaleNoteProps = { readonly today: CalendarDate; readonly rulesVersion: CalendarDate };

/**
 * Says that the rules are old, by the page's own clock (T2).
 *
 * @example <StaleNote today={plan.today} rulesVersion={plan.rulesVersion} />
 */
export function StaleNote({ today, rulesVersion }: StaleNoteProps) {
  if (!areRulesOld(today, rulesVersion)) return null;
  return (
    <Note tone="warn" title={notices.stale.title}>
      {fill(notices.stale.text, { day: danishDate(rulesVersion) })}
    </Note>
  );
}
