"use client";

import type { ChangeEvent, ComponentProps, ReactNode } from "react";
import { ChecksField } from "#components/fields/checks-field.tsx";
import { ChoiceField } from "#components/fields/choice-field.tsx";
import { ChoicesField } from "#components/fields/choices-field.tsx";
import { Details } from "#components/fields/details.tsx";
import type { LegendLevel } from "#components/fields/legend-text.tsx";
import { SelectField } from "#components/fields/select-field.tsx";
import { TextAreaField } from "#components/fields/text-area-field.tsx";
import { TextField } from "#components/fields/text-field.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { dateHelpWords } from "#content/da/date-help-words.ts";
import { settledRow } from "#content/da/settled-row.ts";
import type { ChoicesQuestionId } from "#content/ids/questions.ts";
import { withoutContradiction } from "#lib/answers/contradiction.ts";
import { knownCheck, settledBy } from "#lib/answers/known-check.ts";
import { isOffered } from "#lib/answers/offered.ts";
import { textLength, textLimits } from "#lib/answers/text-limits.ts";
import { prune, questionOf } from "#lib/answers/walk.ts";
import { fill } from "#lib/document/fill.ts";
import type { QuestionView, ViewOf } from "#lib/document/question-view.ts";
import { DateQuestion } from "./date-question.tsx";
import type { FormError } from "./form-errors.ts";
import type { FormWords } from "./form-words.ts";
import { LateCprNote } from "./late-cpr-note.tsx";
import { questionHref } from "./question-href.ts";
import type { QuestionForm } from "./use-question-form.ts";

type QuestionFieldProps = {
  readonly view: QuestionView;
  /** "h1" where the question is alone on its page. */
  readonly level: LegendLevel;
  readonly form: QuestionForm;
  readonly words: FormWords;
  readonly errors: readonly FormError[];
  /** For the check: the letter, drawn when the site was built. */
  readonly drawing?: ReactNode;
};

/**
 * One question as its field, registered in the form.
 *
 * @example <QuestionField view={view} level="h1" form={form} words={words} errors={errors} />
 */
export function QuestionField(props: QuestionFieldProps) {
  const { view, level, form, words, errors } = props;
  const { form: typed } = useCase();
  const answers = useAnswers();
  const chosen = typed[view.id];
  // What has been chosen stays in sight, also where an answer before it has been changed.
  const offered = view.options.filter(({ value }) => value === chosen || isOffered(view.id, value, answers));
  const error = errors.find(({ question }) => question === view.id)?.text;
  const frame = { id: view.id, level, hint: view.hint, error, errorPrefix: words.errorPrefix };
  const label = view.optional ? `${view.label} ${words.optional}` : view.label;
  const help = (drawn?: ReactNode) =>
    view.help && (
      <Details summary={view.drawn ? dateHelpWords.where : view.help.summary}>
        {drawn}
        {view.help.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Details>
    );
  switch (view.field) {
    case "choice":
      // A long list as one line; what the chosen one covers is said under it.
      if (view.asList) {
        const covers = view.options.find(({ value }) => value === chosen)?.hint;
        const input = form.register(view.id);
        return (
          <div>
            <SelectField {...frame} label={label} empty={words.chooseFromList} options={view.options} input={input} />
            {covers && <p className="hint">{covers}</p>}
          </div>
        );
      }
      return (
        <div>
          <ChoiceField
            {...frame}
            legend={label}
            options={offered}
            more={view.more}
            isMoreOpen={offered.some(({ value, isRare }) => isRare && value === chosen)}
            input={form.register(view.id)}
          />
          {help()}
        </div>
      );
    case "choices":
      return (
        <div>
          <ChoicesField
            {...frame}
            legend={label}
            options={view.options}
            input={form.register(view.id, {
              onChange: (event: ChangeEvent<HTMLInputElement>) => takeBack(view.id, event.target, form),
            })}
          />
          {help()}
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
          {help()}
        </div>
      );
    case "date":
      return <DateQuestion {...props} view={view} help={help} />;
    case "check":
      return <CheckQuestion {...props} label={label} />;
    case "text":
    case "longtext":
      return <TextQuestion {...props} view={view} frame={{ ...frame, label }} />;
  }
}

type TextQuestionProps = Omit<QuestionFieldProps, "view"> & {
  readonly view: ViewOf<"text" | "longtext">;
  readonly frame: Omit<ComponentProps<typeof TextField>, "input">;
};

/** "Ved ikke" takes back what else is ticked, and the other way round. */
function takeBack(id: ChoicesQuestionId, { checked, value }: HTMLInputElement, form: QuestionForm): void {
  if (checked) form.setValue(id, [...withoutContradiction(form.getValues(id), value)]);
}

/** The check of the decision beside the drawn letter; rows that other answers have settled show that answer. */
function CheckQuestion({ view, level, form, words, drawing, label }: QuestionFieldProps & { readonly label: string }) {
  const known = knownCheck(prune(useAnswers()));
  const { register } = useCase();
  return (
    <ChecksField
      id={view.id}
      legend={label}
      level={level}
      hint={view.hint}
      errorPrefix={words.errorPrefix}
      options={view.options}
      drawing={drawing}
      rows={view.rows.map(({ id, number, label: legend, hint }) => {
        const answer = known[id];
        const row = { id, number, legend };
        if (answer || id === "written" || id === "guidance") {
          const settling = questionOf(settledBy[id]);
          return {
            ...row,
            settled: view.options.find(({ value }) => value === answer)?.label ?? settledRow.notAnsweredYet,
            change: {
              href: questionHref(settling, register, register === "advisor" ? "uddybning" : "tjek"),
              label: settledRow.change,
            },
          };
        }
        return { ...row, hint, input: form.register(`check.${id}`) };
      })}
    />
  );
}

/** A text of one's own, in a line or in several; a CPR number in it is noticed. */
function TextQuestion({ view, form, words, frame }: TextQuestionProps) {
  const { form: typed } = useCase();
  const { id } = view;
  const field = { ...frame, input: form.register(id), note: <LateCprNote typed={typed[id]} /> };
  if (view.field === "text") return <TextField {...field} />;
  const max = textLimits[id];
  const count = textLength(typed[id]);
  const said = count > max ? fill(words.tooLong, { max, count }) : fill(words.charactersLeft, { count: max - count });
  return <TextAreaField {...field} count={said} />;
}
