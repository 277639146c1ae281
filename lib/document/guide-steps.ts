import { stepsDone } from "#content/da/steps-done.ts";
import { adviceIds, type StepId, stepIds } from "#content/ids/advice.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { firstQuestionPath, stepPath } from "#lib/answers/guide-paths.ts";
import { isStepDone } from "#lib/answers/walk.ts";
import { fill } from "./fill.ts";
import type { StepName } from "./step-names.ts";

export type GuideStep = {
  readonly label: string;
  readonly href: string;
  readonly state: "done" | "current" | "todo";
  readonly number?: number;
};

/**
 * The steps of the guide as its lists show them: done when everything that is asked there has been answered.
 *
 * @param isLate as in `askedQuestions`
 * @param names from `stepNames()`
 * @example guideSteps("om-sagen", {}, false, "citizen", stepNames())[0]?.state // "current"
 */
export function guideSteps(
  current: StepId,
  answers: Answers,
  isLate: boolean,
  register: Register,
  names: Readonly<Record<StepId, StepName>>,
): readonly GuideStep[] {
  return stepIds.map((step) => ({
    ...names[step],
    href: register === "citizen" ? firstQuestionPath(step, answers) : stepPath(step),
    state: step === current ? "current" : isStepDone(answers, step, isLate) ? "done" : "todo",
  }));
}

/**
 * "3 af 7 trin er besvaret": the seven pieces of advice, wherever one stands.
 *
 * @param isLate as in `askedQuestions`
 * @example stepsDoneText({ companion: "none" }, false) // "1 af 7 trin er besvaret."
 */
export function stepsDoneText(answers: Answers, isLate: boolean): string {
  return fill(stepsDone, { done: adviceIds.filter((step) => isStepDone(answers, step, isLate)).length });
}
