"use client";

import "#components/styles/case.css";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { Button } from "#components/fields/button.tsx";
import type { FormWords } from "#components/guide/form-words.ts";
import { QuestionForm } from "#components/guide/question-form.tsx";
import { questionHref } from "#components/guide/question-href.ts";
import { takeTrial, trialStore } from "#components/store/trial-store.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { frist } from "#content/da/frist.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { askedDeadlineQuestions, decidedCase } from "#lib/answers/deadline-questions.ts";
import type { FormValues } from "#lib/answers/form-values.ts";
import { missingQuestions } from "#lib/answers/walk.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import { LazyDeadlineResult } from "./lazy-deadline-result.tsx";
import { TrialNote } from "./trial-note.tsx";

type DeadlineFormProps = {
  /** Every question the page may ask. */
  readonly views: readonly QuestionView[];
  readonly words: FormWords;
};

/**
 * Only what the deadline reads, and the deadline. The result goes away at once when an answer is changed, so that no
 * day ever stands beside answers it was not made from (F10). It stands in a `DeadlineTrial`.
 *
 * @example <DeadlineForm views={views} words={formWords} />
 */
export function DeadlineForm({ views, words }: DeadlineFormProps) {
  const router = useRouter();
  const answers = useAnswers();
  const { form, register } = useCase();
  const [shownFor, setShownFor] = useState<string | null>(null);
  const ids = useMemo(() => views.map(({ id }) => id), [views]);
  const asked = useMemo(() => askedDeadlineQuestions(answers), [answers]);

  const wasShown = shownFor !== null;
  // However it was changed, typed, pasted or by the browser: another form has no result.
  const isShown = shownFor === typedIn(form, ids);

  const goOn = () => {
    takeTrial(decidedCase);
    // Where the reason for a late complaint alone is missing, the answers name it.
    const [first] = missingQuestions({ ...answers, ...decidedCase }, false);
    router.push(first ? questionHref(first, register) : "/svar/");
  };
  return (
    <>
      <QuestionForm
        views={views}
        ids={ids}
        asked={asked}
        level="h2"
        words={words}
        nextLabel={wasShown ? frist.recalculate : frist.calculate}
        onDone={() => setShownFor(typedIn(trialStore.read().form, ids))}
      />
      <TrialNote />
      <div role="status" className="deadline-status">
        {wasShown && !isShown && <p className="hint">{frist.changed}</p>}
      </div>
      {isShown && <LazyDeadlineResult />}
      {isShown && (
        <div className="actions no-print">
          <Button look="quiet" iconAfter="arrow-right" onClick={goOn}>
            {frist.onward.link}
          </Button>
        </div>
      )}
    </>
  );
}

/** What stands in the fields, as one text to compare. */
function typedIn(form: FormValues, ids: readonly QuestionId[]): string {
  return JSON.stringify(ids.map((id) => form[id]));
}
