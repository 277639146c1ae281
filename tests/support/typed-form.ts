import { dateQuestionIds } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { type DateFields, type FormValues, readForm } from "#lib/answers/form-values.ts";

/**
 * A date as it stands in its three fields when it has been typed; also one that does not exist.
 *
 * @example dateFields("2026-02-31") // { day: "31", month: "2", year: "2026", unknown: false, confirmed: "" }
 */
export function dateFields(text: string): DateFields {
  const [year = "", month = "", dayOfMonth = ""] = text.split("-");
  return { day: `${Number(dayOfMonth)}`, month: `${Number(month)}`, year, unknown: false, confirmed: "" };
}

/**
 * The form in which these answers have been typed, dates after today confirmed.
 *
 * @example typedForm({ decider: "aes" }).decider // "aes"; everything else is empty
 */
export function typedForm(answers: Answers): FormValues {
  const dates = dateQuestionIds.flatMap((id) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const fields = answer === "unknown" ? { unknown: true } : { ...dateFields(answer), confirmed: answer };
    return [[id, fields] as const];
  });
  return readForm({ ...answers, ...Object.fromEntries(dates) });
}
