import { emptyForm, type FormValues, readForm } from "#lib/answers/form-values.ts";
import { isEmptyForm, isSameForm } from "#lib/answers/kept-case.ts";
import type { CaseState } from "./case-state.ts";
import { readCase, subscribeToCase, writeForm } from "./case-store.ts";
import { forgetTrialForm, keepTrialForm, readTrialForm, type TrialForm } from "./trial-form.ts";
import type { TypedStore } from "./typed-store.ts";

const listeners = new Set<() => void>();
let turns = 0;
let shown: { readonly of: CaseState; readonly trial: TrialForm | null; readonly as: CaseState } | null = null;

/**
 * The case as /frist/ shows it: its own answers, and over them what is being tried. Trying writes nothing into the
 * case; {@link takeTrial} does.
 */
export const trialStore: TypedStore = {
  read: () => {
    const of = readCase();
    const trial = readTrialForm();
    if (shown?.of !== of || shown.trial !== trial || shown.as.turn !== of.turn + turns) {
      shown = { of, trial, as: { ...of, form: readForm({ ...of.form, ...trial }), turn: of.turn + turns } };
    }
    return shown.as;
  },
  subscribe: (listener) => {
    listeners.add(listener);
    const leave = subscribeToCase(listener);
    return () => {
      listeners.delete(listener);
      leave();
    };
  },
  write: (values) => {
    const before = trialStore.read();
    const form = readForm({ ...before.form, ...values });
    // A form that only follows the store has nothing to tell it.
    if (isSameForm(form, before.form)) return;
    keepTrialForm(differing(form, readCase().form), before.place !== "memory");
    tell();
  },
};

/**
 * Whether something is tried that a case already begun says otherwise.
 *
 * @example useBrowserValue(trialStore.subscribe, isTrying, never)
 */
export function isTrying(): boolean {
  return readTrialForm() !== null && !isEmptyForm(readCase().form);
}

/**
 * The person has said so: what was tried is the case's from now on, with what the page itself stands for.
 *
 * @example takeTrial(decidedCase);
 */
export function takeTrial(assumed: Readonly<Record<string, unknown>>): void {
  writeForm({ ...readTrialForm(), ...assumed });
  forgetTrialForm();
  tell();
}

/** Back to the answers of the case; the fields follow. @example dropTrial(); */
export function dropTrial(): void {
  forgetTrialForm();
  turns += 1;
  tell();
}

function differing(form: FormValues, own: FormValues): TrialForm | null {
  const ids = (Object.keys(emptyForm) as (keyof FormValues)[]).filter(
    (id) => JSON.stringify(form[id]) !== JSON.stringify(own[id]),
  );
  return ids.length === 0 ? null : Object.fromEntries(ids.map((id) => [id, form[id]]));
}

function tell(): void {
  for (const listener of listeners) listener();
}
