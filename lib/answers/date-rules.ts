import type { DateQuestionId } from "#content/ids/questions.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { DateFields } from "./form-values.ts";
import { type DateReading, readDateFields } from "./read-date-fields.ts";

/** Whether a day may lie after today: what has happened may not, a date on a letter is asked about (F10). */
const future: Record<DateQuestionId, "refused" | "asked-about" | "accepted"> = {
  meetingDay: "accepted",
  hearingDay: "accepted",
  letterDay: "accepted",
  dated: "asked-about",
  accessDay: "refused",
  received: "refused",
  told: "refused",
  newDecisionDay: "refused",
  boardDay: "refused",
  complainedOn: "refused",
};

/**
 * Reads the date of a question, with the question's rule about days after today (F10). What was confirmed is one day:
 * another one, typed later, is asked about as if nothing had been.
 *
 * @param today the calendar day in Denmark (H5)
 * @example readDateAnswer("received", { ...form.received, day: "1", month: "1", year: "2030" }, today)
 * // { error: "future", part: "day" }
 */
export function readDateAnswer(id: DateQuestionId, fields: DateFields, today: CalendarDate): DateReading {
  const reading = readDateFields(fields);
  if ("error" in reading || reading.day <= today) return reading;
  if (future[id] === "refused") return { error: "future", part: "day" };
  const isAsked = future[id] === "asked-about" && fields.confirmed !== reading.day;
  return isAsked ? { error: "future-confirm", part: "day" } : reading;
}

/**
 * The day after today in the fields that has to be confirmed, so that the page can ask (F10). It is given also when it
 * has been confirmed.
 *
 * @returns null where there is nothing to ask
 * @example dayToConfirm("dated", { ...form.dated, day: "1", month: "1", year: "2027" }, today) // "2027-01-01"
 */
export function dayToConfirm(id: DateQuestionId, fields: DateFields, today: CalendarDate): CalendarDate | null {
  if (future[id] !== "asked-about" || fields.unknown) return null;
  const reading = readDateFields(fields);
  return "day" in reading && reading.day > today ? reading.day : null;
}
