import type { QuestionId } from "#content/ids/questions.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { deciderQuestion } from "#lib/plan/decider-question.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { questionView } from "./question-view.ts";
import type { Register } from "./register.ts";

/** A question that has not been answered, and why it matters. */
export type MissingAnswer = {
  readonly id: QuestionId;
  /** The question, and the same in a word or two. */
  readonly label: string;
  readonly short: string;
  readonly why?: string | undefined;
};

/** What the deadline and the route read: worth more than the rest. */
const first: readonly QuestionId[] = [
  "decider",
  "kindUddannelse",
  "kindFamilieretshuset",
  "topicKommune",
  "topicUdbetalingDanmark",
  "stage",
  "channel",
  "dated",
  "received",
  "told",
  "guidance",
  "outcome",
  "newDecisionDay",
];

/** What a deadline is counted from: where the letter alone knows it (F11, R4), these say nothing about it. */
const countedFrom: readonly QuestionId[] = ["channel", "dated", "received", "toldFirst", "told"];

/**
 * What has not been answered, what matters most first.
 *
 * @example missingAnswers(planOf({ stage: "decided" }), "citizen")[0]?.id // "decider"
 */
export function missingAnswers(plan: Plan, register: Register): readonly MissingAnswer[] {
  const inLetter = isInLetterAlone(plan);
  const missing = [...plan.missing].sort((a, b) => rank(a, inLetter) - rank(b, inLetter)).map(questionOf);
  return missing.map((question) => {
    const { id } = question;
    const { label, short, why } = questionView(question, register);
    return { id, label, short, why: inLetter && countedFrom.includes(id) ? undefined : why };
  });
}

/** The letter alone knows the deadline, and no answer would change that. */
function isInLetterAlone(plan: Plan): boolean {
  if (plan.deadline.status !== "in-letter" || plan.deadline.why === "F10") return false;
  return "exit" in plan.way || deciderQuestion(plan) === null;
}

function rank(id: QuestionId, inLetter: boolean): number {
  if (inLetter && id === "letterDay") return first.indexOf("channel");
  const matters = first.includes(id) && !(inLetter && countedFrom.includes(id));
  return matters ? first.indexOf(id) : first.length;
}
