"use client";

import { type ReactNode, useState } from "react";
import { Actions } from "#components/fields/actions.tsx";
import { ErrorSummary } from "#components/fields/error-summary.tsx";
import type { LegendLevel } from "#components/fields/legend-text.tsx";
import { useTypedStore } from "#components/store/typed-store.ts";
import { useCase } from "#components/store/use-case.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Question } from "#lib/answers/journey.ts";
import { withWholeYears } from "#lib/answers/whole-years.ts";
import { fill } from "#lib/document/fill.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import { formErrors } from "./form-errors.ts";
import type { FormWords } from "./form-words.ts";
import { QuestionField } from "./question-field.tsx";
import { useErrorTitle } from "./use-error-title.ts";
import { useQuestionForm } from "./use-question-form.ts";

/** By the question whose answer they help to find. */
export type QuestionDrawings = Partial<Readonly<Record<QuestionId, ReactNode>>>;

type QuestionFormProps = {
  /** Every question the form may show, in order. */
  readonly views: readonly QuestionView[];
  /** The ids of `views`; the same array each time. */
  readonly ids: readonly QuestionId[];
  /** Those that are asked now. */
  readonly asked: readonly Question[];
  /** Those of them that are checked on "Næste"; all, where it is left out. */
  readonly checked?: readonly Question[] | undefined;
  readonly level: LegendLevel;
  readonly drawings?: QuestionDrawings | undefined;
  readonly words: FormWords;
  readonly backHref?: string | undefined;
  /** What "Næste" is called here. */
  readonly nextLabel?: string | undefined;
  /** Called when everything that is asked has been answered. */
  readonly onDone: () => void;
  /** Before and after the fields: what is no answer. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** After the buttons, so that the way on is right below the answers. */
  readonly children?: ReactNode;
};

/**
 * A form of one or more questions: its errors on top, its fields, Tilbage and Næste. Checked on "Næste" only.
 *
 * @example <QuestionForm views={[view]} ids={ids} asked={[question]} level="h1" words={words} onDone={goOn} />
 */
export function QuestionForm(props: QuestionFormProps) {
  // Deleted, replaced by a file, changed in another tab: the fields begin anew from the store.
  return <StartedForm key={useCase().turn} {...props} />;
}

function StartedForm(props: QuestionFormProps) {
  const { views, ids, asked, checked, level, drawings, words, backHref, nextLabel, onDone, above, below, children } =
    props;
  const { write } = useTypedStore();
  const { form: typed } = useCase();
  const form = useQuestionForm(ids, checked ?? asked);
  const [attempt, setAttempt] = useState(0);
  const shown = views.filter(({ id }) => asked.some((question) => question.id === id));
  const errors = formErrors(form.formState.errors, shown, typed, words);
  useErrorTitle(errors.length > 0, words.errorPrefix);

  const submit = form.handleSubmit(
    (values) => {
      // Also what was typed before the script had started, and so was never a change.
      write(withWholeYears(Object.fromEntries(ids.map((id) => [id, values[id]]))));
      onDone();
    },
    () => setAttempt((count) => count + 1),
  );
  return (
    <form className="form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      {errors.length > 0 && (
        <ErrorSummary
          key={attempt}
          title={errors.length === 1 ? words.errorsOne : fill(words.errorsMany, { count: errors.length })}
          errors={errors}
        />
      )}
      {above}
      {shown.map((view) => (
        <QuestionField
          key={view.id}
          view={view}
          level={level}
          form={form}
          words={words}
          errors={errors}
          drawing={drawings?.[view.id]}
        />
      ))}
      {below}
      <Actions
        back={backHref ? { href: backHref, label: words.back } : undefined}
        next={{ label: nextLabel ?? words.next, busy: form.formState.isSubmitting }}
      />
      {children}
    </form>
  );
}
