import { isEmptyForm, keptDays, keptText, readKept } from "#lib/answers/kept-case.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { type CaseState, staticState } from "./case-state.ts";
import { caseKey, dropTab, placeKey } from "./kept-names.ts";
import { readStored, removeStored, writeStored } from "./web-storage.ts";

/**
 * The case as the browser kept it. The tab's own comes before the device's: two tabs can hold two cases.
 *
 * @param today the calendar day in Denmark (H5): what was to be kept until a day before it is taken away
 * @example const state = loadCase(readToday());
 */
export function loadCase(today: CalendarDate): CaseState {
  const blank: CaseState = { ...staticState, ready: true };
  if (readStored("tab", placeKey).text === "memory") return { ...blank, place: "memory", isUnkept: true };
  const inTab = readStored("tab", caseKey);
  const onDevice = readStored("device", caseKey);
  const tab = inTab.text === null ? null : readKept(inTab.text, today);
  if (tab && (onDevice.text === null || tab.fault !== null || !isEmptyForm(tab.kept.form))) {
    // It carries a last day where it was for the device, which had no room (keepCase): the next change is tried there.
    const meant = tab.until && ({ place: "device", fault: "full" } as const);
    return { ...blank, ...tab.kept, ...meant, notice: tab.fault };
  }
  if (onDevice.text !== null) {
    const { kept, until, fault } = readKept(onDevice.text, today);
    if (fault === "expired") removeStored("device", caseKey);
    const isKept = fault === null || fault === "older";
    return { ...blank, ...kept, place: isKept ? "device" : "tab", keptUntil: isKept ? until : null, notice: fault };
  }
  const fault = inTab.isBlocked ? "blocked" : null;
  return { ...blank, notice: fault, fault, isUnkept: inTab.isBlocked };
}

/**
 * Keeps a case where its place is, and nowhere else.
 *
 * @param today the calendar day in Denmark (H5), from which the days on the device are counted
 * @returns the state with what became of it: the last day, why the browser did not keep it there, whether it is kept
 * @example state = keepCase({ ...state, form }, readToday());
 */
export function keepCase(state: CaseState, today: CalendarDate): CaseState {
  const { place } = state;
  if (place === "memory") {
    removeStored("tab", caseKey);
    writeStored("tab", placeKey, place);
    return { ...state, keptUntil: null, isUnkept: true, fault: null };
  }
  removeStored("tab", placeKey);
  const until = place === "device" ? addDays(today, keptDays) : null;
  const fault = writeStored(place, caseKey, keptText(state, until));
  let isUnkept = fault !== null;
  // What the device does not take, the tab may: then a reload does not lose it.
  if (place === "device" && isUnkept) isUnkept = writeStored("tab", caseKey, keptText(state, until)) !== null;
  else if (place === "device") removeStored("tab", caseKey);
  // Told once: what has been read does not come back with the next key.
  const notice = fault === state.fault ? state.notice : fault;
  return { ...state, keptUntil: fault === null ? until : null, notice, fault, isUnkept };
}

/** Takes the case away from the tab and from the device. @example dropCase(); // both storages are empty of it */
export function dropCase(): void {
  dropTab();
  dropDeviceCase();
}

/**
 * Takes the case away from the device, where it is no longer to be kept.
 *
 * @example dropDeviceCase(); // the tab's own stays
 */
export function dropDeviceCase(): void {
  removeStored("device", caseKey);
}
