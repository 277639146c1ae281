import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "./answers.ts";
import type { Question } from "./journey.ts";
import { questionOf, stepQuestions } from "./walk.ts";

/** What the page that only computes a deadline stands for: a decision has been made. */
export const decidedCase: Answers = { stage: "decided" };

const ids: readonly QuestionId[] = [
  "decider",
  "kindUddannelse",
  "kindFamilieretshuset",
  "topicUdbetalingDanmark",
  "channel",
  "dated",
  "received",
  "toldFirst",
  "told",
  "guidance",
];

/** The questions that the deadline reads: who and which kind, how it came, the days, the guidance. */
export const deadlineQuestions: readonly Question[] = ids.map(questionOf);

/**
 * Those of them that are asked, given the answers.
 *
 * @example askedDeadlineQuestions({ decider: "kommune" }).map(({ id }) => id) // ["decider", "channel", …]
 */
export function askedDeadlineQuestions(answers: Answers): readonly Question[] {
  const assumed = { ...answers, ...decidedCase };
  // Whether the day is past is what they are asked for: none of them waits for it.
  const asked = [...stepQuestions(assumed, "om-sagen", false), ...stepQuestions(assumed, "afgoerelsen", false)];
  return deadlineQuestions.filter(({ id }) => asked.some((question) => question.id === id));
}
