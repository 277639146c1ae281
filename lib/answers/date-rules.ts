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
 * Reads the date of a question, with the question's rule about days after today (F10).
 *
 * @param today the calendar day in Denmark (H5)
 * @example readDateAnswer("received", { ...form.received, day: "1", month: "1", year: "2030" }, today)
 * // { error: "future", part: "day" }
 */
export function readDateAnswer(id: DateQuestionId, fields: DateFields, today: CalendarDate): DateReading {
  const reading = readDateFields(fields);
  if ("error" in reading || reading.day <= today) return reading;
  if (future[id] === "refused") return { error: "future", part: "day" };
  if (future[id] === "asked-about" && !fields.confirmed) return { error: "future-confirm", part: "day" };
  return reading;
}

/**
 * Whether the fields hold a day after today that has to be confirmed, so that the page can ask.
 *
 * @example asksToConfirm("dated", { ...form.dated, day: "1", month: "1", year: "2027" }, today) // true
 */
export function asksToConfirm(id: DateQuestionId, fields: DateFields, today: CalendarDate): boolean {
  const reading = readDateFields(fields);
  return future[id] === "asked-about" && "day" in reading && reading.day > today;
}
