import { type FormValues, readForm } from "#lib/answers/form-values.ts";
import { isEmptyForm, isSameForm, type KeptCase, readKept } from "#lib/answers/kept-case.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { AnswerPlace } from "./case-state.ts";
import { dropDeviceCase } from "./case-storage.ts";
import { keep, readCase } from "./case-store.ts";
import { forgetBefore } from "./change-store.ts";
import { caseKey } from "./kept-names.ts";
import { forgetTrialForm } from "./trial-form.ts";
import { readStored } from "./web-storage.ts";

// What only the pages about the answers themselves do; the guide does not carry it.

/** What the browser makes of a case that is put somewhere anew is told anew. */
const untold = { notice: null, fault: null };

/**
 * Puts another case in the place of this one: from a file, or handed over.
 *
 * @example replaceCase(readCaseFile(text).kept);
 */
export function replaceCase({ form, register, id }: KeptCase): void {
  const { id: _, ...before } = readCase();
  forgetBefore();
  forgetTrialForm();
  const kept = { form: readForm(form), register, ...(id && { id }) };
  keep({ ...before, ...kept, ...untold, isForgotten: false, turn: before.turn + 1 });
}

/** Moves the case to where it is to be kept from now on. @example moveCase("device"); */
export function moveCase(place: AnswerPlace): void {
  const before = readCase();
  // What is tried may not stay in the tab of a shared computer.
  if (place === "memory") forgetTrialForm();
  if (before.place === "device" && place !== "device") dropDeviceCase();
  keep({ ...before, place, ...untold });
}

/**
 * Whether the device keeps a case that is another one than this, and not an empty one.
 *
 * @param today the calendar day in Denmark (H5): what was to be kept until a day before it does not count
 * @example if (hasOtherOnDevice(readCase().form, readToday())) ask();
 */
export function hasOtherOnDevice(form: FormValues, today: CalendarDate): boolean {
  const { text } = readStored("device", caseKey);
  if (text === null) return false;
  const { kept } = readKept(text, today);
  return !isEmptyForm(kept.form) && !isSameForm(kept.form, form);
}
