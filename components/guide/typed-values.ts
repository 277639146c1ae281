import type { QuestionId } from "#content/ids/questions.ts";
import { emptyForm, type FormValues } from "#lib/answers/form-values.ts";

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
