"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { AnswerPlaceLine } from "#components/keeping/answer-place-line.tsx";
import { writeRegister } from "#components/store/case-store.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { nextQuestion, previousQuestion, questionOf, stepQuestions } from "#lib/answers/walk.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import { AdviceIntro } from "./advice-intro.tsx";
import { cameFrom } from "./came-from.ts";
import type { FormWords } from "./form-words.ts";
import { LazyStepOutcome } from "./lazy-step-outcome.tsx";
import { QuestionForm } from "./question-form.tsx";
import { questionHrefs } from "./question-href.ts";
import { useCameFrom } from "./use-came-from.ts";
import { useChange } from "./use-change.ts";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { useIsLate } from "./use-is-late.ts";

const hrefOf = questionHrefs("citizen");

type CitizenQuestionProps = {
  readonly view: QuestionView;
  readonly words: FormWords;
  /** "Trin 5 af 7 · Afgørelsen". */
  readonly eyebrow: string;
  /** What the step teaches; it stands on the first question that is asked there. */
  readonly advice?: Parameters<typeof AdviceIntro>[0] | undefined;
  readonly notAsked: string;
};

/**
 * One question alone on its page. "Næste" goes to the next question that is asked, or back to the answers when the
 * person came from there.
 *
 * @example <CitizenQuestion view={view} words={words} eyebrow="Trin 2 af 7" notAsked={…} />
 */
export function CitizenQuestion({ view, words, eyebrow, advice, notAsked }: CitizenQuestionProps) {
  const router = useRouter();
  const answers = useAnswers();
  const question = questionOf(view.id);
  const ids = useMemo(() => [view.id], [view.id]);
  const { ready } = useCase();
  const isLate = useIsLate();
  const inStep = stepQuestions(answers, question.step, isLate ?? true);
  const isAsked = !ready || inStep.some(({ id }) => id === view.id);
  const asked = useMemo(() => (isAsked ? [questionOf(view.id)] : []), [isAsked, view.id]);
  const isFirst = inStep[0]?.id === view.id;
  const from = useCameFrom();
  const previous = previousQuestion(answers, view.id, isLate ?? false);
  useFocusOnArrival();
  useChange();
  useEffect(() => writeRegister("citizen"), []);

  const goOn = () => {
    const next = nextQuestion(answers, view.id, isLate ?? false);
    router.push(cameFrom() ?? (next ? questionPath(next) : "/svar/"));
  };
  return (
    <>
      {isFirst && advice ? <AdviceIntro {...advice} /> : <p className="eyebrow">{eyebrow}</p>}
      {!isAsked && <PageHeading title={view.label} lead={notAsked} />}
      <QuestionForm
        views={[view]}
        ids={ids}
        asked={asked}
        level={isFirst && advice ? "h2" : "h1"}
        words={words}
        backHref={from ?? (previous ? questionPath(previous) : "/")}
        onDone={goOn}
      >
        <LazyStepOutcome step={question.step} hrefOf={hrefOf} />
      </QuestionForm>
      <AnswerPlaceLine homeHref="/" />
    </>
  );
}
