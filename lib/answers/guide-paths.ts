import { type StepId, stepIds } from "#content/ids/advice.ts";
import type { Answers } from "./answers.ts";
import type { Question } from "./journey.ts";
import { stepQuestions } from "./walk.ts";

/**
 * The address of a question alone on its page: the citizen's guide.
 *
 * @example questionPath(questionOf("stage")) // "/guide/om-sagen/hvor-er-sagen/"
 */
export function questionPath({ step, slug }: Question): string {
  return `/guide/${step}/${slug}/`;
}

/**
 * The address of a step's questions together: the advisor's guide.
 *
 * @example stepPath("om-sagen") // "/guide/om-sagen/"
 */
export function stepPath(step: StepId): string {
  return `/guide/${step}/`;
}

/**
 * The address of the first question that is asked in a step.
 *
 * @example firstQuestionPath("den-gode-tone", {}) // "/guide/den-gode-tone/hvad-er-problemet/"
 */
export function firstQuestionPath(step: StepId, answers: Answers): string {
  // No step begins with a question that only the late are asked.
  const [first] = stepQuestions(answers, step, false);
  return first ? questionPath(first) : stepPath(step);
}

/** The step after this one, or null after the last. @example nextStep("om-sagen") // "den-gode-tone" */
export function nextStep(step: StepId): StepId | null {
  return stepIds[stepIds.indexOf(step) + 1] ?? null;
}

/** The step before this one, or null before the first. @example previousStep("om-sagen") // null */
export function previousStep(step: StepId): StepId | null {
  return stepIds[stepIds.indexOf(step) - 1] ?? null;
}

/**
 * Where the guide begins, for the one who is in it.
 *
 * @example startPath("citizen") // "/guide/om-sagen/hvem-har-afgjort/"
 */
export function startPath(who: "citizen" | "advisor"): string {
  return who === "advisor" ? stepPath("om-sagen") : firstQuestionPath("om-sagen", {});
}
