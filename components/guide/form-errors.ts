import type { FieldErrors } from "react-hook-form";
import type { AnswerErrorId } from "#content/ids/errors.ts";
import type { FormValues } from "#lib/answers/form-values.ts";
import { type DatePart, dateParts } from "#lib/answers/read-date-fields.ts";
import { textLength, textLimits } from "#lib/answers/text-limits.ts";
import { fill } from "#lib/document/fill.ts";
import type { QuestionView } from "#lib/document/question-view.ts";
import type { FormWords } from "./form-words.ts";

/** One error in words: where it is, and what it says. */
export type FormError = {
  readonly question: QuestionView["id"];
  /** The id of the input to go to. */
  readonly target: string;
  readonly text: string;
  /** The field of a date. */
  readonly part?: DatePart;
};

type RawError = { readonly message?: unknown } | undefined;

/**
 * The errors of a form in words, in the order of the page.
 *
 * @example formErrors(errors, views, form, words)[0] // { target: "dated-day", text: "Datoen findes ikke. …", … }
 */
export function formErrors(
  errors: FieldErrors<FormValues>,
  views: readonly QuestionView[],
  form: FormValues,
  words: FormWords,
): readonly FormError[] {
  return views.flatMap((view) => {
    const error = errors[view.id] as (RawError & Record<string, RawError>) | undefined;
    return error ? errorsOf(error, view, form, words) : [];
  });
}

function errorsOf(
  error: RawError & Record<string, RawError>,
  view: QuestionView,
  form: FormValues,
  words: FormWords,
): readonly FormError[] {
  const { id, field } = view;
  if (field === "date") {
    return dateParts.flatMap((part) => {
      const code = messageOf(error[part]);
      return code
        ? [{ question: id, target: targetOf(id, part, code), text: textOf(code, view, form, words), part }]
        : [];
    });
  }
  const code = messageOf(error);
  if (!code) return [];
  const first = view.options[0]?.value;
  const isTiles = (field === "choice" && !view.asList) || field === "choices";
  return [{ question: id, target: isTiles ? `${id}-${first}` : id, text: textOf(code, view, form, words) }];
}

function targetOf(id: string, part: DatePart, code: AnswerErrorId): string {
  return code === "future-confirm" ? `${id}-confirm` : `${id}-${part}`;
}

function messageOf(error: RawError): AnswerErrorId | null {
  return typeof error?.message === "string" && error.message !== "" ? (error.message as AnswerErrorId) : null;
}

function textOf(code: AnswerErrorId, view: QuestionView, form: FormValues, words: FormWords): string {
  if (code === "missing") return view.missing;
  if (code !== "too-long") return words.dateErrors[code];
  const limits: Readonly<Record<string, number>> = textLimits;
  return fill(words.tooLong, { max: limits[view.id] ?? 0, count: textLength(String(form[view.id])) });
}
