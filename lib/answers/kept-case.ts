import { choiceOptions } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import { type CalendarDate, isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays, earliestOf } from "#lib/calendar/day-arithmetic.ts";
import { emptyForm, type FormValues, isRecord, readForm } from "./form-values.ts";

/** What a browser keeps of a case: everything as it was typed, and who is typing. */
export type KeptCase = {
  readonly form: FormValues;
  readonly register: Register;
  /** Sets the case apart from others in a calendar, by chance alone: it says nothing. Made with the first calendar. */
  readonly id?: string;
};

/** What the id of a case looks like: 32 hexadecimal digits. */
export const caseIdPattern = /^[0-9a-f]{32}$/;

/** Why what was kept is not, or not all, there. */
export type KeptFault = "unreadable" | "older" | "expired";

/** How long a case is kept on a computer after its last change, in days. */
export const keptDays = 90;

/**
 * The text that a browser keeps.
 *
 * @param until the last day it may be kept; null where the browser itself ends it, with the tab
 * @example keptText({ form, register: "citizen" }, today).endsWith('"until":"2026-11-21"}') // true
 */
export function keptText({ form, register, id }: KeptCase, until: CalendarDate | null): string {
  return JSON.stringify({ form, register, ...(id && { id }), ...(until !== null && { until }) });
}

/**
 * Reads a kept text back, whatever is found there: of any other version, by any other hand, cut short.
 *
 * @param today the calendar day in Denmark (H5); a case that was to be kept until a day before it is not read
 * @returns the case (an empty one where it could not be read), the last day it may be kept, and what was wrong
 * @example readKept("{", today).fault // "unreadable"
 */
export function readKept(
  text: string,
  today: CalendarDate,
): { readonly kept: KeptCase; readonly until: CalendarDate | null; readonly fault: KeptFault | null } {
  const empty: KeptCase = { form: emptyForm, register: "citizen" };
  const found = parse(text);
  if (!isRecord(found) || !isRecord(found.form)) return { kept: empty, until: null, fault: "unreadable" };
  const until = lastDay(found.until, today);
  if (until !== null && until < today) return { kept: empty, until: null, fault: "expired" };
  const kept: KeptCase = {
    form: readForm(found.form),
    register: found.register === "advisor" ? "advisor" : "citizen",
    ...(typeof found.id === "string" && caseIdPattern.test(found.id) && { id: found.id }),
  };
  return { kept, until, fault: isOlder(found.form) ? "older" : null };
}

/** Whether nothing has been typed. @example isEmptyForm({ ...form, decider: "aes" }) // false */
export function isEmptyForm(form: FormValues): boolean {
  return isSameForm(form, emptyForm);
}

/**
 * Whether the same has been typed in two forms, each as `readForm` gives it.
 *
 * @example isSameForm(form, { ...form, decider: "aes" }) // false
 */
export function isSameForm(one: FormValues, other: FormValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Never longer than from today: a clock that once ran ahead must not make it so. */
function lastDay(until: unknown, today: CalendarDate): CalendarDate | null {
  return isCalendarDate(until) ? earliestOf([until, addDays(today, keptDays)]) : null;
}

/** Something was typed to a question, or chosen of its answers, that the guide does not have. */
function isOlder(form: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(form).some(([id, value]) => {
    if (!Object.hasOwn(emptyForm, id)) return !isUntouched(value);
    if (!Object.hasOwn(choiceOptions, id)) return false;
    const options: readonly unknown[] = choiceOptions[id as keyof typeof choiceOptions];
    return value !== "" && !options.includes(value);
  });
}

/** A question of another release in which nothing is typed, chosen or ticked, whatever its field is. */
function isUntouched(value: unknown): boolean {
  return typeof value === "object" ? Object.values(value ?? {}).every(isUntouched) : !value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
