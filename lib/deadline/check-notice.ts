import { channelIds, guidanceIds } from "#content/ids/deciders.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { checkDay } from "#lib/calendar/check-day.ts";
import { earliestOf } from "#lib/calendar/day-arithmetic.ts";
import { checkDecider, checkObject, checkOneOf } from "#lib/routing/check-decider.ts";
import type { Notice } from "./complaint-deadline.ts";

/** Ankestyrelsen has counted letters as it does now since the middle of 2018; we claim the rule no further back (F10). */
export const firstCountedDay = parseCalendarDate("2018-07-01");

/** Days are written with four digits for the year: past this one, six months later there may be none. */
const lastCountedDay = parseCalendarDate("9998-12-31");

const dayFields = ["dated", "received", "told"] as const;

/**
 * Refuses what the types forbid, also when the caller is not TypeScript (F10).
 *
 * @throws RangeError naming the field
 * @example checkNotice({ decider: "aes", channel: "letter", guidance: "given" })
 * // throws: dated, received or told: at least one day must be given
 */
export function checkNotice(notice: Notice): void {
  checkObject("notice", notice);
  checkDecider(notice);
  checkOneOf("channel", notice.channel, channelIds);
  checkOneOf("guidance", notice.guidance, guidanceIds);
  const days = dayFields.flatMap((field) => {
    const day = notice[field];
    if (day === undefined) return [];
    checkDay(field, day);
    if (day > lastCountedDay) throw new RangeError(`${field} is after ${lastCountedDay}: ${day}`);
    return [day];
  });
  if (days.length === 0) throw new RangeError("dated, received or told: at least one day must be given");
  const earliest = earliestOf(days);
  if (earliest < firstCountedDay) {
    const field = dayFields.find((name) => notice[name] === earliest);
    throw new RangeError(`${field} is before ${firstCountedDay}: ${earliest}`);
  }
}
