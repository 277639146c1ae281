import type { QuestionId } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { deciderQuestion } from "#lib/plan/decider-question.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { questionView } from "./question-view.ts";

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

/** What a deadline is counted from: where the letter alone knows it (F11, R4), nobody needs to find these. */
const countedFrom: readonly QuestionId[] = ["channel", "dated", "received", "toldFirst", "told"];

/**
 * What has not been answered and would change something, what matters most first.
 *
 * @example missingAnswers(planOf({ stage: "decided" }), "citizen")[0]?.id // "decider"
 */
export function missingAnswers(plan: Plan, register: Register): readonly MissingAnswer[] {
  const inLetter = isInLetterAlone(plan);
  const missing = plan.missing.filter((id) => !(inLetter && countedFrom.includes(id)));
  return missing
    .sort((a, b) => rank(a, inLetter) - rank(b, inLetter))
    .map((id) => {
      const { label, short, why } = questionView(questionOf(id), register);
      return { id, label, short, why };
    });
}

/** The letter alone knows the deadline, and no answer would change that. */
function isInLetterAlone(plan: Plan): boolean {
  if (plan.deadline.status !== "in-letter" || plan.deadline.why === "F10") return false;
  return "exit" in plan.way || deciderQuestion(plan) === null;
}

function rank(id: QuestionId, inLetter: boolean): number {
  if (inLetter && id === "letterDay") return first.indexOf("channel");
  return first.includes(id) ? first.indexOf(id) : first.length;
}
