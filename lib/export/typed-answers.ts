import { dateQuestionIds } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { type DateFields, type FormValues, readForm } from "#lib/answers/form-values.ts";
import { type CalendarDate, isCalendarDate } from "#lib/calendar/calendar-date.ts";

/**
 * The form in which these answers stand as if they had been typed; each date is confirmed as it was where the
 * answers were given, and no other day with it.
 *
 * @example typedAnswers({ decider: "aes" }).kommune // "", because what is not answered is empty
 */
export function typedAnswers(answers: Answers): FormValues {
  const dates = dateQuestionIds.flatMap((id) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, dateFields(answer)] as const];
  });
  return readForm({ ...answers, ...Object.fromEntries(dates) });
}

function dateFields(answer: CalendarDate | "unknown"): DateFields {
  const isDay = isCalendarDate(answer);
  const [year = "", month = "", day = ""] = isDay ? answer.split("-") : [];
  return {
    day: isDay ? `${Number(day)}` : "",
    month: isDay ? `${Number(month)}` : "",
    year,
    unknown: !isDay,
    confirmed: isDay ? answer : "",
  };
}
