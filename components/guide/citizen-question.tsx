"use client";

import "#components/styles/case.css";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo } from "react";
import { Note } from "#components/blocks/note.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import { AnswerPlaceLine } from "#components/keeping/answer-place-line.tsx";
import { writeRegister } from "#components/store/case-store.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { guideShortcuts } from "#content/da/guide-shortcuts.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { firstQuestionPath, questionPath } from "#lib/answers/guide-paths.ts";
import {
  isStepDone,
  nextQuestion,
  previousQuestion,
  questionAhead,
  questionOf,
  stepQuestions,
} from "#lib/answers/walk.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import { AdviceIntro } from "./advice-intro.tsx";
import { cameFrom, deadlineFirstQuery, isDeadlineFirst } from "./came-from.ts";
import type { FormWords } from "./form-words.ts";
import { LazyChangeNote } from "./lazy-change-note.tsx";
import { LazyStepOutcome } from "./lazy-step-outcome.tsx";
import { type QuestionDrawings, QuestionForm } from "./question-form.tsx";
import { questionHrefs } from "./question-href.ts";
import { useCameFrom } from "./use-came-from.ts";
import { useChange } from "./use-change.ts";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { useIsLate } from "./use-is-late.ts";

const hrefOf = questionHrefs("citizen");

type CitizenQuestionProps = {
  readonly view: QuestionView;
  readonly words: FormWords;
  readonly drawings?: QuestionDrawings;
  /** The legal words of the page, explained. */
  readonly pageWords?: ReactNode;
  /** "Trin 5 af 7 · Afgørelsen". */
  readonly eyebrow: string;
  /** What the step teaches; it stands on the first question that is asked there. */
  readonly advice?: Parameters<typeof AdviceIntro>[0] | undefined;
  readonly notAsked: string;
};

/** Their hint says what the word means, which the step has just said above them. */
const definedAbove: readonly QuestionId[] = ["companion", "access", "hearing"];

/**
 * One question alone on its page. "Næste" goes to the next question that is asked, or back to the answers when the
 * person came from there.
 *
 * @example <CitizenQuestion view={view} words={words} eyebrow="Trin 2 af 7" notAsked={…} />
 */
export function CitizenQuestion({ view, words, drawings, pageWords, eyebrow, advice, notAsked }: CitizenQuestionProps) {
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
    const next = questionAhead(answers, view.id, isLate ?? false);
    if (isDeadlineFirst()) router.push(deadlineFirstPath(answers, view.id, isLate ?? false));
    else router.push(cameFrom() ?? (next ? questionPath(next) : "/svar/"));
  };
  const isDeadlineOffered =
    view.id === "stage" && answers.stage === "decided" && !isStepDone(answers, "afgoerelsen", isLate ?? false);
  return (
    <>
      <LazyChangeNote />
      {isFirst && advice ? <AdviceIntro {...advice} /> : <p className="eyebrow">{eyebrow}</p>}
      {!isAsked && <PageHeading title={view.label} lead={notAsked} />}
      <QuestionForm
        views={[isFirst && advice && definedAbove.includes(view.id) ? { ...view, hint: undefined } : view]}
        ids={ids}
        asked={asked}
        level={isFirst && advice ? "h2" : "h1"}
        words={words}
        drawings={drawings}
        below={pageWords}
        backHref={from ?? (previous ? questionPath(previous) : "/")}
        onDone={goOn}
      >
        {isDeadlineOffered && (
          <Note tone="info" title={guideShortcuts.deadlineFirst.title}>
            <p>{guideShortcuts.deadlineFirst.text}</p>
            <p>
              <SiteLink
                className="tasks__name"
                href={`${firstQuestionPath("afgoerelsen", answers)}${deadlineFirstQuery}`}
                soft
              >
                {guideShortcuts.deadlineFirst.link}
              </SiteLink>
            </p>
          </Note>
        )}
        {answers.decider !== undefined && (
          <p>
            <SiteLink className="tasks__name" href="/plan/" soft>
              {guideShortcuts.planNow}
            </SiteLink>
          </p>
        )}
        <LazyStepOutcome step={question.step} hrefOf={hrefOf} />
      </QuestionForm>
      <AnswerPlaceLine homeHref="/" />
    </>
  );
}

/** The deadline first: through the step about the decision, then on from where the offer stood. */
function deadlineFirstPath(answers: Answers, id: QuestionId, isLate: boolean): string {
  const next = nextQuestion(answers, id, isLate);
  if (next?.step === "afgoerelsen") return `${questionPath(next)}${deadlineFirstQuery}`;
  const onward = nextQuestion(answers, "stage", isLate);
  return onward ? questionPath(onward) : "/svar/";
}
