import { checkCounts } from "#content/da/check-counts.ts";
import { checkAnswerIds } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { Question } from "#lib/answers/journey.ts";
import { isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { fill } from "./fill.ts";
import { questionView } from "./question-view.ts";

/**
 * What was answered, in words; null where nothing was.
 *
 * @example answerText(questionOf("channel"), { channel: "letter" }, "citizen") // "Almindeligt brev"
 */
export function answerText(question: Question, answers: Answers, register: Register): string | null {
  const answer = answers[question.id];
  if (answer === undefined) return null;
  const view = questionView(question, register);
  const labelOf = (value: string): string => view.options.find((option) => option.value === value)?.label ?? value;
  if (question.field === "date" && typeof answer === "string") {
    return isCalendarDate(answer) ? danishDay(answer) : (view.unknownLabel ?? labelOf("unknown"));
  }
  if (typeof answer === "string") return labelOf(answer);
  if (Array.isArray(answer)) return answer.map(labelOf).join("; ");
  return countsOf(Object.values(answer), labelOf);
}

/** The check of the decision, counted: "4 gange ”Ja”, 1 gang ”Nej”, 1 gang ”Ved ikke”". */
function countsOf(answers: readonly string[], labelOf: (value: string) => string): string {
  return checkAnswerIds
    .map((id) => [labelOf(id), answers.filter((answer) => answer === id).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => fill(checkCounts[count === 1 ? "one" : "many"], { label, count }))
    .join(", ");
}
