"use client";

import { Progress } from "#components/navigation/progress.tsx";
import { StepRail } from "#components/navigation/step-rail.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import type { StepId } from "#content/ids/advice.ts";
import { guideSteps, stepsDoneText } from "#lib/document/guide-steps.ts";
import type { Register } from "#lib/document/register.ts";
import type { StepName } from "#lib/document/step-names.ts";

export type ProgressWords = {
  readonly progress: string;
  readonly steps: string;
  readonly showAll: string;
  readonly done: string;
  readonly names: Readonly<Record<StepId, StepName>>;
};

type GuideProgressProps = {
  readonly step: StepId;
  readonly register: Register;
  readonly words: ProgressWords;
  /** "Trin 5 af 7". */
  readonly place: string;
  /** The rail beside the question on wide screens, or the bar above it. */
  readonly as: "rail" | "bar";
};

/**
 * How far the person has come, by what has been answered.
 *
 * @example <GuideProgress as="rail" step="bisidder" register="citizen" words={words} place="Trin 2 af 7" />
 */
export function GuideProgress({ step, register, words, place, as }: GuideProgressProps) {
  const answers = useAnswers();
  const steps = guideSteps(step, answers, register, words.names);
  const count = stepsDoneText(answers);
  if (as === "rail") return <StepRail label={words.steps} steps={steps} doneText={words.done} count={count} />;
  return (
    <Progress
      label={words.progress}
      text={place}
      showAll={words.showAll}
      steps={steps}
      doneText={words.done}
      count={count}
    />
  );
}
