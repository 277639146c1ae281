import { emptyForm, type FormValues, readForm } from "#lib/answers/form-values.ts";
import type { Register } from "#lib/document/register.ts";
import { markOpenCase } from "./open-case.ts";

/** What the tab remembers: everything as it was typed, and who is typing. */
export type CaseState = {
  /** False while the page is the static one and nothing has been read from the tab yet. */
  readonly ready: boolean;
  readonly form: FormValues;
  readonly register: Register;
  /** Everything has just been deleted, which the page says. */
  readonly isForgotten: boolean;
};

const key = "klagevejen:1";

export const staticState: CaseState = { ready: false, form: emptyForm, register: "citizen", isForgotten: false };

let state: CaseState | null = null;
const listeners = new Set<() => void>();

/**
 * The state of the tab. It is kept in the module and mirrored to session storage, so that a page that is loaded
 * anew (offline, after a release, by reload) has everything; React's own state would lose it.
 */
export function readCase(): CaseState {
  state ??= load();
  return state;
}

/** Calls back after each change. */
export function subscribeToCase(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts typed values in, before anything navigates. */
export function writeForm(values: Readonly<Record<string, unknown>>): void {
  const before = readCase();
  commit({ ...before, form: readForm({ ...before.form, ...values }), isForgotten: false });
}

/** Remembers who is typing, for the pages that both share (/svar/, /plan/). */
export function writeRegister(register: Register): void {
  const before = readCase();
  if (before.register !== register) commit({ ...before, register });
}

/** Forgets everything typed. */
export function forgetCase(): void {
  commit({ ...readCase(), form: emptyForm, isForgotten: true });
  markOpenCase(false);
  withStorage((storage) => storage.removeItem(key));
}

function commit(next: CaseState): void {
  state = next;
  markOpenCase(true);
  withStorage((storage) => storage.setItem(key, JSON.stringify({ form: next.form, register: next.register })));
  for (const listener of listeners) listener();
}

function load(): CaseState {
  const kept = withStorage((storage) => JSON.parse(storage.getItem(key) ?? "null") as unknown);
  if (kept) markOpenCase(true);
  const { form, register } = (kept ?? {}) as { form?: unknown; register?: unknown };
  return {
    ready: true,
    form: readForm(form),
    register: register === "advisor" ? "advisor" : "citizen",
    isForgotten: false,
  };
}

/** Storage may be blocked or full; then the answers live in the module until the page is loaded anew. */
function withStorage<Result>(use: (storage: Storage) => Result): Result | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}
