import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { prune, questionOf } from "#lib/answers/walk.ts";

/**
 * The answers that count and may be handed over: chosen from a list, or a day. What was written in own words stays.
 *
 * @example closedAnswers({ decider: "aes", about: "Min ryg" }) // { decider: "aes" }
 */
export function closedAnswers(answers: Answers): Answers {
  const closed = Object.entries(prune(answers)).filter(([id]) => {
    const { field } = questionOf(id as QuestionId);
    return field !== "text" && field !== "longtext";
  });
  return Object.fromEntries(closed) as Answers;
}
