import { adviceNames } from "#content/da/advice-names.ts";
import { guideWords } from "#content/da/interface.ts";
import { type StepId, stepIds } from "#content/ids/advice.ts";

/** What the guide's lists say of a step. Its own value, so that a page need not carry the advice to name the steps. */
export type StepName = { readonly label: string; readonly number?: number };

/**
 * The steps by name, for a page to hand to its lists.
 *
 * @example stepNames().bisidder // { label: "Brug retten til en bisidder", number: 2 }
 */
export function stepNames(): Readonly<Record<StepId, StepName>> {
  return Object.fromEntries(stepIds.map((step) => [step, nameOf(step)])) as Readonly<Record<StepId, StepName>>;
}

/** The name of a step. @example stepName("bisidder") // "Brug retten til en bisidder" */
export function stepName(step: StepId): string {
  return nameOf(step).label;
}

/** "Trin 5 af 7"; the step before the first advice has no number. @example stepCount("bisidder") // "Trin 2 af 7" */
export function stepCount(step: StepId): string {
  const { label, number } = nameOf(step);
  return number === undefined ? label : guideWords.stepOf.replace("{n}", String(number));
}

function nameOf(step: StepId): StepName {
  if (step === "om-sagen") return { label: guideWords.aboutTheCase };
  return { label: adviceNames[step].name, number: adviceNames[step].number };
}
