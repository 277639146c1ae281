import { isEmptyForm, keptDays, keptText, readKept } from "#lib/answers/kept-case.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { type CaseState, staticState } from "./case-state.ts";
import { readStored, removeStored, writeStored } from "./web-storage.ts";

/** Under this name the form is kept, in the tab or on the device. A shape that cannot be read so needs a new one. */
export const caseKey = "klagevejen:1";
/** In a tab on a shared computer this stands instead, and no answer. */
const placeKey = "klagevejen:sted";

/**
 * The case as the browser kept it. The tab's own comes before the device's: two tabs can hold two cases.
 *
 * @param today the calendar day in Denmark (H5): what was to be kept until a day before it is taken away
 * @example const state = loadCase(readToday());
 */
export function loadCase(today: CalendarDate): CaseState {
  const blank: CaseState = { ...staticState, ready: true };
  if (readStored("tab", placeKey).text === "memory") return { ...blank, place: "memory" };
  const inTab = readStored("tab", caseKey);
  const onDevice = readStored("device", caseKey);
  const tab = inTab.text === null ? null : readKept(inTab.text, today);
  if (tab && (onDevice.text === null || tab.fault !== null || !isEmptyForm(tab.kept.form))) {
    return { ...blank, ...tab.kept, notice: tab.fault };
  }
  if (onDevice.text !== null) {
    const { kept, until, fault } = readKept(onDevice.text, today);
    if (fault === "expired") removeStored("device", caseKey);
    const isKept = fault === null || fault === "older";
    return { ...blank, ...kept, place: isKept ? "device" : "tab", keptUntil: isKept ? until : null, notice: fault };
  }
  return { ...blank, notice: inTab.isBlocked ? "blocked" : null };
}

/**
 * Keeps a case where its place is, and nowhere else.
 *
 * @param today the calendar day in Denmark (H5), from which the days on the device are counted
 * @returns the state with what became of it: the last day, or why the browser did not keep it
 * @example state = keepCase({ ...state, form }, readToday());
 */
export function keepCase(state: CaseState, today: CalendarDate): CaseState {
  const { place } = state;
  if (place === "memory") {
    removeStored("tab", caseKey);
    writeStored("tab", placeKey, place);
    return { ...state, keptUntil: null };
  }
  removeStored("tab", placeKey);
  const until = place === "device" ? addDays(today, keptDays) : null;
  const fault = writeStored(place, caseKey, keptText(state, until));
  // What the device does not take, the tab may: then a reload does not lose it.
  if (fault !== null && place === "device") writeStored("tab", caseKey, keptText(state, null));
  else if (place === "device") removeStored("tab", caseKey);
  const wasFault = state.notice === "blocked" || state.notice === "full";
  return { ...state, keptUntil: fault === null ? until : null, notice: fault ?? (wasFault ? null : state.notice) };
}

/** Takes the case away from the tab and from the device. @example dropCase(); // both storages are empty of it */
export function dropCase(): void {
  removeStored("tab", caseKey);
  removeStored("tab", placeKey);
  removeStored("device", caseKey);
}

/**
 * Takes the case away from the device, where it is no longer to be kept.
 *
 * @example dropDeviceCase(); // the tab's own stays
 */
export function dropDeviceCase(): void {
  removeStored("device", caseKey);
}
