import type { FormValues } from "#lib/answers/form-values.ts";
import { trialKey } from "./kept-names.ts";
import { readStored, removeStored, writeStored } from "./web-storage.ts";

/** What is tried on /frist/ and is not the case's own: those questions alone, as typed. */
export type TrialForm = Partial<FormValues>;

let trial: TrialForm | null | undefined;

/** What is being tried, or null. @example readTrialForm()?.dated */
export function readTrialForm(): TrialForm | null {
  if (trial === undefined) trial = parse(readStored("tab", trialKey).text);
  return trial;
}

/**
 * Remembers what is tried.
 *
 * @param next the questions that differ from the case; null when none does
 * @param inTab false on a shared computer, where the page alone may know
 * @example keepTrialForm({ decider: "aes" }, true);
 */
export function keepTrialForm(next: TrialForm | null, inTab: boolean): void {
  trial = next;
  if (next === null || !inTab) removeStored("tab", trialKey);
  else writeStored("tab", trialKey, JSON.stringify(next));
}

/** Nothing is tried any more. @example forgetTrialForm(); */
export function forgetTrialForm(): void {
  keepTrialForm(null, false);
}

/** Whatever is found there: what its questions may hold is read by `readForm`, which every use goes through. */
function parse(text: string | null): TrialForm | null {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    return typeof found === "object" && found !== null && !Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
}
