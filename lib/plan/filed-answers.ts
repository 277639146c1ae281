import type { Answers } from "#lib/answers/answers.ts";

/**
 * The answers by the decider whose route the case takes: who looks for SU under "another authority" finds the same
 * route as who chose the place of education (R1).
 *
 * @param answers pruned answers
 * @example filedAnswers({ decider: "other", topicOther: "su" }) // { decider: "uddannelsesinstitution", kindUddannelse: "su" }
 */
export function filedAnswers(answers: Answers): Answers {
  if (answers.topicOther !== "su") return answers;
  const { topicOther: _, ...rest } = answers;
  return { ...rest, decider: "uddannelsesinstitution", kindUddannelse: "su" };
}
