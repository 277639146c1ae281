import { readToday } from "#components/clock/read-today.ts";
import type { Register } from "#content/ids/registers.ts";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { isEmptyForm, isSameForm, readKept } from "#lib/answers/kept-case.ts";
import { type CaseState, staticState } from "./case-state.ts";
import { dropCase, keepCase, loadCase } from "./case-storage.ts";
import { forgetBefore } from "./change-store.ts";
import { markOpenCase } from "./open-case.ts";
import { hearForgotten, tellForgotten } from "./other-tabs.ts";
import { forgetTrialForm } from "./trial-form.ts";
import { watchDevice } from "./watch-device.ts";
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
    markOpenCase(!isEmptyForm(state.form), state.isUnkept);
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

/**
 * Shows a case and keeps it in its place: for what stands apart from the store because few pages do it.
 *
 * @example keep({ ...readCase(), place: "device" });
 */
export function keep(next: CaseState): void {
  show(keepCase(next, readToday()));
}

function show(next: CaseState): void {
  state = next;
  markOpenCase(!isEmptyForm(next.form), next.isUnkept);
  for (const listener of listeners) listener();
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  watchPage({ isAtRisk, onLeave, isStale });
  watchDevice(followDevice);
  hearForgotten(() => clear({ isForgotten: false, notice: isEmptyForm(readCase().form) ? null : "deleted-elsewhere" }));
}

function isAtRisk(): boolean {
  const { isUnkept, form } = readCase();
  return isUnkept && !isEmptyForm(form);
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
  return here.place === "memory" || !(here.isUnkept || isSameForm(loadCase(readToday()).form, here.form));
}

function followDevice(text: string | null): void {
  const before = readCase();
  if (before.place !== "device") return;
  // Kept there no more: this tab goes on with what it has, in the tab.
  if (text === null) {
    keep({ ...before, place: "tab", notice: "kept-no-more" });
    return;
  }
  // What the device had no room for is here alone, and may not go for what came in there since.
  if (before.fault) return;
  const { kept, until, fault } = readKept(text, readToday());
  // What another release wrote is followed as far as this one can read it: a tab that does not would write over it.
  if (fault !== null && fault !== "older") return;
  const { id: _, register, ...here } = before;
  const isNews = !isSameForm(kept.form, before.form);
  const news = isNews && { notice: fault ?? ("changed-elsewhere" as const), turn: before.turn + 1 };
  show({ ...here, ...kept, register, keptUntil: until, ...news });
}
