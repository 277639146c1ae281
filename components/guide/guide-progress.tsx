"use client";

import { useLater } from "#components/frame/use-later.ts";
import { Progress } from "#components/navigation/progress.tsx";
import { StepRail } from "#components/navigation/step-rail.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import type { StepId } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import { guideSteps, stepsDoneText } from "#lib/document/guide-steps.ts";
import type { StepName } from "#lib/document/step-names.ts";
import { laterParts } from "./later.ts";
import { useIsLate } from "./use-is-late.ts";

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
  /** The one that stands alone on the page: its number in the step follows the answers, and comes with them. */
  readonly question?: QuestionId;
  /** The rail beside the question on wide screens, or the bar above it. */
  readonly as: "rail" | "bar";
};

/**
 * How far the person has come, by what has been answered.
 *
 * @example <GuideProgress as="rail" step="bisidder" register="citizen" words={words} place="Trin 2 af 7" question="access" />
 */
export function GuideProgress({ step, register, words, place, question, as }: GuideProgressProps) {
  const answers = useAnswers();
  const isLate = useIsLate() ?? false;
  const number = useLater(laterParts)?.questionNumberText;
  const numbered = question && number?.(question, answers, isLate);
  const text = numbered ? `${place} · ${numbered}` : place;
  const steps = guideSteps(step, answers, isLate, register, words.names);
  const count = stepsDoneText(answers, isLate);
  if (as === "rail")
    return <StepRail label={words.steps} steps={steps} doneText={words.done} count={`${text}. ${count}`} />;
  return (
    <Progress
      label={words.progress}
      text={text}
      showAll={words.showAll}
      steps={steps}
      doneText={words.done}
      count={count}
    />
  );
}
