"use client";

import "#components/styles/case.css";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo } from "react";
import { Note } from "#components/blocks/note.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { AnswerPlaceLine } from "#components/keeping/answer-place-line.tsx";
import { writeRegister } from "#components/store/case-store.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import type { advisorNotes } from "#content/da/advisor-notes.ts";
import type { StepId } from "#content/ids/advice.ts";
import { nextStep, previousStep, stepPath } from "#lib/answers/guide-paths.ts";
import { stepQuestions } from "#lib/answers/walk.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import { AdviceIntro } from "./advice-intro.tsx";
import { cameFrom } from "./came-from.ts";
import type { FormWords } from "./form-words.ts";
import { LazyStepOutcome } from "./lazy-step-outcome.tsx";
import { NoteField } from "./note-field.tsx";
import { type QuestionDrawings, QuestionForm } from "./question-form.tsx";
import { questionHrefs } from "./question-href.ts";
import { SessionField } from "./session-field.tsx";
import { typedValues } from "./typed-values.ts";
import { useCameFrom } from "./use-came-from.ts";
import { useChange } from "./use-change.ts";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { useIsLate } from "./use-is-late.ts";

type AdvisorStepProps = {
  readonly step: StepId;
  /** Every question of the step, also those that are asked only sometimes. */
  readonly views: readonly QuestionView[];
  readonly words: FormWords;
  /** Of the advisor's own texts. */
  readonly noteWords: Pick<typeof advisorNotes, "note" | "session">;
  readonly drawings?: QuestionDrawings;
  /** The legal words of the step, explained. */
  readonly pageWords?: ReactNode;
  readonly title: string;
  readonly lead: string;
  readonly advice?: Parameters<typeof AdviceIntro>[0] | undefined;
  /** Before the first field. */
  readonly opening?: ReactNode;
  /** "Spørg borgeren". */
  readonly prompts?: { readonly title: string; readonly items: readonly string[] } | undefined;
};

/**
 * A step's questions together, for the advisor with the citizen at the desk. A question appears when an answer above
 * makes it apply.
 *
 * @example <AdvisorStep step="bisidder" views={views} words={words} noteWords={advisorNotes} title="Bisidder" lead="" />
 */
export function AdvisorStep(props: AdvisorStepProps) {
  const { step, views, words, noteWords, drawings, pageWords, title, lead, advice, opening, prompts } = props;
  const router = useRouter();
  const answers = useAnswers();
  const ids = useMemo(() => views.map(({ id }) => id), [views]);
  const isLate = useIsLate() ?? false;
  const asked = useMemo(() => stepQuestions(answers, step, isLate), [answers, step, isLate]);
  const previous = previousStep(step);
  const from = useCameFrom();
  const { form } = useCase();
  const typed = Object.keys(typedValues(form, ids));
  useFocusOnArrival();
  useChange();
  useEffect(() => writeRegister("advisor"), []);

  const goOn = () => {
    const next = nextStep(step);
    router.push(cameFrom() ?? (next ? stepPath(next) : "/plan/"));
  };
  return (
    <>
      {advice ? <AdviceIntro {...advice} /> : <PageHeading title={title} lead={lead} />}
      {prompts && prompts.items.length > 0 && (
        <Note tone="info" title={prompts.title}>
          <ul>
            {prompts.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Note>
      )}
      <QuestionForm
        views={views}
        ids={ids}
        asked={asked}
        // To change one answer is not to be asked for the others.
        checked={from ? asked.filter(({ id }) => typed.some((touched) => touched === id)) : undefined}
        level="h2"
        words={words}
        drawings={drawings}
        backHref={from ?? (previous ? stepPath(previous) : "/")}
        onDone={goOn}
        above={
          step === "om-sagen" && (
            <>
              {opening}
              <SessionField words={noteWords.session} errorPrefix={words.errorPrefix} />
            </>
          )
        }
        below={
          <>
            {pageWords}
            <NoteField step={step} words={noteWords.note} errorPrefix={words.errorPrefix} />
          </>
        }
      >
        <LazyStepOutcome step={step} hrefOf={questionHrefs("advisor", step)} isBesidePlan />
      </QuestionForm>
      <AnswerPlaceLine homeHref="/" />
    </>
  );
}
