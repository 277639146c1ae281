import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { prune } from "#lib/answers/walk.ts";

const closedQuestions = journey.filter(({ field }) => field !== "text" && field !== "longtext");

/**
 * The answers that count and may be handed over: chosen from a list, or a day. What was written in own words stays,
 * the advisor's notes too.
 *
 * @example closedAnswers({ decider: "aes", about: "Min ryg" }) // { decider: "aes" }
 */
export function closedAnswers(answers: Answers): Answers {
  const kept = prune(answers);
  const closed = closedQuestions.filter(({ id }) => kept[id] !== undefined).map(({ id }) => [id, kept[id]] as const);
  return Object.fromEntries(closed);
}
