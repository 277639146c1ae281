"use client";

import { ChecksField } from "#components/fields/checks-field.tsx";
import { ChoiceField } from "#components/fields/choice-field.tsx";
import { ChoicesField } from "#components/fields/choices-field.tsx";
import { Details } from "#components/fields/details.tsx";
import type { LegendLevel } from "#components/fields/legend-text.tsx";
import { SelectField } from "#components/fields/select-field.tsx";
import { TextAreaField } from "#components/fields/text-area-field.tsx";
import { TextField } from "#components/fields/text-field.tsx";
import { useCase } from "#components/store/use-case.ts";
import type { CheckItemId, DateQuestionId } from "#content/ids/questions.ts";
import { textLimits } from "#lib/answers/text-limits.ts";
import { fill } from "#lib/document/fill.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import { DateQuestion } from "./date-question.tsx";
import type { FormError } from "./form-errors.ts";
import type { FormWords } from "./form-words.ts";
import type { QuestionForm } from "./use-question-form.ts";

type QuestionFieldProps = {
  readonly view: QuestionView;
  /** "h1" where the question is alone on its page. */
  readonly level: LegendLevel;
  readonly form: QuestionForm;
  readonly words: FormWords;
  readonly errors: readonly FormError[];
};

/**
 * One question as its field, registered in the form.
 *
 * @example <QuestionField view={view} level="h1" form={form} words={words} errors={errors} />
 */
export function QuestionField(props: QuestionFieldProps) {
  const { view, level, form, words, errors } = props;
  const error = errors.find(({ question }) => question === view.id)?.text;
  const frame = { id: view.id, level, hint: view.hint, error, errorPrefix: words.errorPrefix };
  const label = view.optional ? `${view.label} ${words.optional}` : view.label;
  const help = view.help && (
    <Details summary={view.help.summary}>
      {view.help.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Details>
  );
  switch (view.field) {
    case "choice":
      return (
        <div>
          <ChoiceField {...frame} legend={label} options={view.options} input={form.register(view.id as "decider")} />
          {help}
        </div>
      );
    case "choices":
      return (
        <div>
          <ChoicesField {...frame} legend={label} options={view.options} input={form.register(view.id as "concern")} />
          {help}
        </div>
      );
    case "kommune":
      return (
        <div>
          <SelectField
            {...frame}
            label={label}
            empty={words.chooseKommune}
            options={view.options}
            input={form.register("kommune")}
          />
          {help}
        </div>
      );
    case "date":
      return <DateQuestion {...props} id={view.id as DateQuestionId} help={help} />;
    case "check":
      return (
        <div>
          <ChecksField
            {...frame}
            error={undefined}
            legend={label}
            options={view.options}
            rows={view.rows.map((row) => ({
              id: row.id,
              legend: row.label,
              hint: row.hint,
              error: errors.find(({ question, part }) => question === view.id && part === row.id)?.text,
              input: form.register(`check.${row.id as CheckItemId}`),
            }))}
          />
          {help}
        </div>
      );
    case "text":
      return <TextField {...frame} label={label} input={form.register(view.id as "about")} />;
    case "longtext":
      return <LongTextQuestion {...props} label={label} />;
  }
}

function LongTextQuestion({
  view,
  level,
  form,
  words,
  errors,
  label,
}: QuestionFieldProps & { readonly label: string }) {
  const { form: typed } = useCase();
  const id = view.id as "wish" | "hearingWrong" | "ownQuestions";
  const left = textLimits[id] - [...typed[id].trim()].length;
  return (
    <TextAreaField
      id={id}
      label={label}
      level={level}
      hint={view.hint}
      error={errors.find(({ question }) => question === id)?.text}
      errorPrefix={words.errorPrefix}
      count={fill(words.charactersLeft, { count: left })}
      input={form.register(id)}
    />
  );
}
