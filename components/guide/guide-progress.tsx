"use client";

import { Progress } from "#components/navigation/progress.tsx";
import { StepRail } from "#components/navigation/step-rail.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import type { StepId } from "#content/ids/advice.ts";
import { guideSteps, stepCount, stepsDoneText } from "#lib/document/guide-steps.ts";
import type { Register } from "#lib/document/register.ts";

export type ProgressWords = {
  readonly progress: string;
  readonly steps: string;
  readonly showAll: string;
  readonly done: string;
};

type GuideProgressProps = {
  readonly step: StepId;
  readonly register: Register;
  readonly words: ProgressWords;
  /** The rail beside the question on wide screens, or the bar above it. */
  readonly as: "rail" | "bar";
};

/**
 * How far the person has come, by what has been answered.
 *
 * @example <GuideProgress as="rail" step="bisidder" register="citizen" words={words} />
 */
export function GuideProgress({ step, register, words, as }: GuideProgressProps) {
  const answers = useAnswers();
  const steps = guideSteps(step, answers, register);
  const count = stepsDoneText(answers);
  if (as === "rail") return <StepRail label={words.steps} steps={steps} doneText={words.done} count={count} />;
  return (
    <Progress
      label={words.progress}
      text={stepCount(step)}
      showAll={words.showAll}
      steps={steps}
      doneText={words.done}
      count={count}
    />
  );
}
