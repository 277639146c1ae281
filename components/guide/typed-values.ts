import type { QuestionId, TextQuestionId } from "#content/ids/questions.ts";
import { bothTexts, emptyForm, type FormValues } from "#lib/answers/form-values.ts";
import { textLimits } from "#lib/answers/text-limits.ts";

/**
 * The values of some questions in which something has been typed. The others are left out, so that a form that takes
 * these as its defaults keeps what was typed in the page before its script had started.
 *
 * @example typedValues({ ...emptyForm, decider: "aes" }, ["decider", "stage"]) // { decider: "aes" }
 */
export function typedValues(form: FormValues, ids: readonly QuestionId[]): Partial<FormValues> {
  const typed = ids.filter((id) => JSON.stringify(form[id]) !== JSON.stringify(emptyForm[id]));
  return Object.fromEntries(typed.map((id) => [id, form[id]]));
}

/**
 * What was kept, and over it what was typed in the page before its script could show that: the later choice counts, of a
 * text both stay. In the check of the decision, where one row was typed, many were kept.
 *
 * @example typedOver({ ...emptyForm, decider: "aes" }, { ...emptyForm, decider: "kommune" }, ids).decider // "kommune"
 */
export function typedOver(kept: FormValues, typed: FormValues, ids: readonly QuestionId[]): FormValues {
  const texts = ids.filter(isText).map((id) => [id, bothTexts(kept[id], typed[id])]);
  return {
    ...typed,
    ...typedValues(kept, ids),
    ...typedValues(typed, ids.filter(isOne)),
    ...Object.fromEntries(texts),
  };
}

function isText(id: QuestionId): id is TextQuestionId {
  return id in textLimits;
}

function isOne(id: QuestionId): boolean {
  return id !== "check";
}
