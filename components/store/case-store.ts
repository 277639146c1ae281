import { readToday } from "#components/clock/read-today.ts";
import type { Register } from "#content/ids/registers.ts";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { isEmptyForm, isSameForm, type KeptCase, readKept } from "#lib/answers/kept-case.ts";
import { type AnswerPlace, type CaseState, staticState } from "./case-state.ts";
import { dropCase, dropDeviceCase, keepCase, loadCase } from "./case-storage.ts";
import { forgetBefore } from "./change-store.ts";
import { markOpenCase } from "./open-case.ts";
import { listenToOtherTabs, tellForgotten } from "./other-tabs.ts";
import { forgetTrialForm } from "./trial-form.ts";
import { watchPage } from "./watch-page.ts";

let state: CaseState | null = null;
let isWatching = false;
const listeners = new Set<() => void>();

/**
 * The state of the case. It lives in the module and is mirrored to where the person chose, so that a page that is
 * loaded anew (offline, after a release, by reload) has everything; React's own state would lose it.
 *
 * @example readCase().form.decider // "aes"
 */
export function readCase(): CaseState {
  if (state === null) {
    state = loadCase(readToday());
    markOpenCase(!isEmptyForm(state.form), state.place === "memory");
  }
  return state;
}

/** Calls back after each change. @example const stop = subscribeToCase(() => setCount((count) => count + 1)); */
export function subscribeToCase(listener: () => void): () => void {
  listeners.add(listener);
  watch();
  return () => listeners.delete(listener);
}

/** Puts typed values in, before anything navigates. @example writeForm({ decider: "aes" }); */
export function writeForm(values: Readonly<Record<string, unknown>>): void {
  const before = readCase();
  const form = readForm({ ...before.form, ...values });
  // A form that only follows the store has nothing to tell it.
  if (!isSameForm(form, before.form)) keep({ ...before, form, isForgotten: false });
}

/** Remembers who is typing, for the pages that both share (/svar/, /plan/). @example writeRegister("advisor"); */
export function writeRegister(register: Register): void {
  const before = readCase();
  if (before.register !== register) keep({ ...before, register });
}

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
  keep({ ...before, ...kept, notice: null, isForgotten: false, turn: before.turn + 1 });
}

/**
 * The id that sets this case apart in a calendar, made when it is first asked for.
 *
 * @example calendarFile(planCalendar(plan), { caseId: caseId(), today })
 */
export function caseId(): string {
  const before = readCase();
  if (before.id) return before.id;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  keep({ ...before, id });
  return id;
}

/** Moves the case to where it is to be kept from now on. @example moveCase("device"); */
export function moveCase(place: AnswerPlace): void {
  const before = readCase();
  // What is tried may not stay in the tab of a shared computer.
  if (place === "memory") forgetTrialForm();
  if (before.place === "device" && place !== "device") dropDeviceCase();
  keep({ ...before, place, notice: null });
}

/**
 * Forgets everything typed: in the page, in the tab, on the device and in the other tabs. An advisor is still one, for
 * the next citizen.
 *
 * @example <Button onClick={forgetCase}>{words.forget}</Button>
 */
export function forgetCase(): void {
  clear({ isForgotten: true, notice: null });
  tellForgotten();
}

/** What was said has been read. @example <Button onClick={dismissNotice}>{words.read}</Button> */
export function dismissNotice(): void {
  show({ ...readCase(), notice: null });
}

function clear(told: Pick<CaseState, "isForgotten" | "notice">): void {
  const { place, register, turn, wiped } = readCase();
  dropCase();
  forgetBefore();
  forgetTrialForm();
  // A shared computer stays one until the page is left.
  const next = place === "memory" ? place : "tab";
  const counts = { turn: turn + 1, wiped: wiped + 1 };
  const empty: CaseState = { ...staticState, ready: true, place: next, register, ...counts, ...told };
  // Who is typing says nothing about anybody: the advisor's next citizen begins where advisors begin, also after a reload.
  show(register === "advisor" && next === "tab" ? { ...keepCase(empty, readToday()), notice: told.notice } : empty);
}

function keep(next: CaseState): void {
  show(keepCase(next, readToday()));
}

function show(next: CaseState): void {
  state = next;
  markOpenCase(!isEmptyForm(next.form), next.place === "memory");
  for (const listener of listeners) listener();
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  watchPage({ isAtRisk, onLeave, isStale });
  listenToOtherTabs({
    onForgotten: () => clear({ isForgotten: false, notice: isEmptyForm(readCase().form) ? null : "deleted-elsewhere" }),
    onKept: followDevice,
  });
}

function isAtRisk(): boolean {
  const { place, form } = readCase();
  return place === "memory" && !isEmptyForm(form);
}

/** On a shared computer the next person may press Back: nothing must wait for them in a page that was kept whole. */
function onLeave(): void {
  const before = readCase();
  if (before.place !== "memory") return;
  forgetBefore();
  forgetTrialForm();
  show({ ...before, form: emptyForm, turn: before.turn + 1 });
}

/** A browser that keeps nothing knows no better than the page. */
function isStale(): boolean {
  const here = readCase();
  if (here.notice === "blocked" || here.notice === "full") return false;
  return here.place === "memory" || !isSameForm(loadCase(readToday()).form, here.form);
}

function followDevice(text: string | null): void {
  const before = readCase();
  if (before.place !== "device") return;
  // Kept there no more: this tab goes on with what it has, in the tab.
  if (text === null) {
    keep({ ...before, place: "tab" });
    return;
  }
  const { kept, until, fault } = readKept(text, readToday());
  // What another release wrote is followed as far as this one can read it: a tab that does not would write over it.
  if (fault !== null && fault !== "older") return;
  const { id: _, register, ...here } = before;
  const isNews = !isSameForm(kept.form, before.form);
  const news = isNews && { notice: fault ?? ("changed-elsewhere" as const), turn: before.turn + 1 };
  show({ ...here, ...kept, register, keptUntil: until, ...news });
}
