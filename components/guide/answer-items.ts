import type { SummaryItem } from "#components/blocks/summary-item.ts";
import type { TaskItem } from "#components/blocks/task-item.ts";
import { missingWords } from "#content/da/interface.ts";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { askedQuestions, questionOf } from "#lib/answers/walk.ts";
import { answerText } from "#lib/document/answer-text.ts";
import { fill } from "#lib/document/fill.ts";
import { questionView } from "#lib/document/question-view.ts";
import type { Register } from "#lib/document/register.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { ChangePlace } from "./came-from.ts";
import { questionHref } from "./question-href.ts";

/**
 * The answers that have been given, each with the way back to its question.
 *
 * @example answerItems(plan.answers, "citizen", "plan")[0]?.label // "Myndighed"
 */
export function answerItems(answers: Answers, register: Register, from: ChangePlace): readonly SummaryItem[] {
  return askedQuestions(answers).flatMap((question) => {
    const value = answerText(question, answers, register);
    if (value === null) return [];
    return [{ label: questionView(question, register).short, value, href: questionHref(question, register, from) }];
  });
}

/**
 * Every question that is asked, by step, answered or not.
 *
 * @example answersByStep(answers, "citizen", "svar", words.notAnswered).map(({ step }) => step)
 */
export function answersByStep(
  answers: Answers,
  register: Register,
  from: ChangePlace,
  notAnswered: string,
): readonly { readonly step: StepId; readonly items: readonly SummaryItem[] }[] {
  return stepIds.map((step) => ({
    step,
    items: askedQuestions(answers)
      .filter((question) => question.step === step)
      .map((question) => ({
        label: questionView(question, register).short,
        value: answerText(question, answers, register) ?? notAnswered,
        href: questionHref(question, register, from),
      })),
  }));
}

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

/**
 * The few that matter most of what has not been answered, for a narrow place; the last line stands for the rest.
 *
 * @param count how many lines at most
 * @example firstMissingItems(plan, "citizen", "plan", 3).length // at most 3
 */
export function firstMissingItems(
  plan: Plan,
  register: Register,
  from: ChangePlace,
  count: number,
): readonly TaskItem[] {
  const items = missingItems(plan, register, from);
  const status = { tone: "todo", text: missingWords.missing } as const;
  const shown = items.slice(0, items.length <= count ? count : count - 1);
  const lines = shown.map(({ short, href }) => ({ label: short, href, status }));
  if (shown.length === items.length) return lines;
  const rest = fill(missingWords.others, { count: items.length - shown.length });
  return [...lines, { label: rest, href: "/svar/", status }];
}

/** What a deadline is counted from: where the letter alone knows it (F11, R4), these say nothing about it. */
const countedFrom: readonly QuestionId[] = ["channel", "dated", "received", "toldFirst", "told"];

/** The letter alone knows, and no answer would change that. */
function isInLetter({ deadline, decider, kind, way }: Plan): boolean {
  if (deadline.status !== "in-letter" || deadline.why === "F10") return false;
  return "exit" in way || decider === "other" || kind !== undefined;
}

function rank(id: QuestionId, inLetter: boolean): number {
  if (inLetter && id === "letterDay") return first.indexOf("channel");
  const matters = first.includes(id) && !(inLetter && countedFrom.includes(id));
  return matters ? first.indexOf(id) : first.length;
}

/** A question that has not been answered: why it matters, and the way to it and back. */
export type MissingItem = {
  readonly id: QuestionId;
  /** The question, and the same in a word or two. */
  readonly label: string;
  readonly short: string;
  readonly why?: string | undefined;
  readonly href: string;
};

/** What has not been answered, what matters most first. @example missingItems(plan, "citizen", "plan").length */
export function missingItems(plan: Plan, register: Register, from: ChangePlace): readonly MissingItem[] {
  const inLetter = isInLetter(plan);
  const missing = [...plan.missing].sort((a, b) => rank(a, inLetter) - rank(b, inLetter)).map(questionOf);
  return missing.map((question) => {
    const { id } = question;
    const { label, short, why } = questionView(question, register);
    const reason = inLetter && countedFrom.includes(id) ? undefined : why;
    return { id, label, short, why: reason, href: questionHref(question, register, from) };
  });
}
