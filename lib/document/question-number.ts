import { questionNumber } from "#content/da/question-number.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { questionOf, stepQuestions } from "#lib/answers/walk.ts";
import { fill } from "./fill.ts";

/**
 * "spørgsmål 3": its place among the questions of its step that are asked. How many there are hangs on the answers, so
 * it is not said. Empty where the question is not asked.
 *
 * @param isLate as in `askedQuestions`
 * @example questionNumberText("party", { decider: "aes" }, false) // "spørgsmål 2"
 */
export function questionNumberText(id: QuestionId, answers: Answers, isLate: boolean): string {
  const number = 1 + stepQuestions(answers, questionOf(id).step, isLate).findIndex((question) => question.id === id);
  return number > 0 ? fill(questionNumber, { number }) : "";
}
