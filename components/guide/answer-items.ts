import type { SummaryItem } from "#components/blocks/summary-item.ts";
import type { TaskItem } from "#components/blocks/task-item.ts";
import { missingWords } from "#content/da/interface.ts";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { questionPath, stepPath } from "#lib/answers/guide-paths.ts";
import type { Question } from "#lib/answers/journey.ts";
import { askedQuestions, questionOf } from "#lib/answers/walk.ts";
import { answerText } from "#lib/document/answer-text.ts";
import { fill } from "#lib/document/fill.ts";
import { questionView } from "#lib/document/question-view.ts";
import type { Register } from "#lib/document/register.ts";
import type { Plan } from "#lib/plan/plan.ts";

/** The way to one question: its own page for the citizen, its place among the step's for the advisor. */
function questionHref(question: Question, register: Register, query: string): string {
  return register === "citizen"
    ? `${questionPath(question)}${query}`
    : `${stepPath(question.step)}${query}#${question.id}`;
}

/** The answers that have been given, each with the way back to its question. */
export function answerItems(answers: Answers, register: Register, query: string): readonly SummaryItem[] {
  return askedQuestions(answers).flatMap((question) => {
    const value = answerText(question, answers, register);
    if (value === null) return [];
    return [{ label: questionView(question, register).short, value, href: questionHref(question, register, query) }];
  });
}

/** Every question that is asked, by step, answered or not. */
export function answersByStep(
  answers: Answers,
  register: Register,
  query: string,
  notAnswered: string,
): readonly { readonly step: StepId; readonly items: readonly SummaryItem[] }[] {
  return stepIds.map((step) => ({
    step,
    items: askedQuestions(answers)
      .filter((question) => question.step === step)
      .map((question) => ({
        label: questionView(question, register).short,
        value: answerText(question, answers, register) ?? notAnswered,
        href: questionHref(question, register, query),
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
 */
export function firstMissingItems(plan: Plan, register: Register, count: number): readonly TaskItem[] {
  const missing = [...plan.missing].sort((a, b) => rank(a) - rank(b));
  if (missing.length <= count) return missingItems({ ...plan, missing }, register);
  const shown = missingItems({ ...plan, missing: missing.slice(0, count - 1) }, register);
  const rest = fill(missingWords.others, { count: missing.length - shown.length });
  return [...shown, { label: rest, href: "/svar/", status: { tone: "todo", text: missingWords.missing } }];
}

function rank(id: QuestionId): number {
  return first.includes(id) ? first.indexOf(id) : first.length;
}

/** What has not been answered, with the way to it. */
export function missingItems(plan: Plan, register: Register): readonly TaskItem[] {
  return plan.missing.map(questionOf).map((question) => ({
    label: questionView(question, register).short,
    href: questionHref(question, register, ""),
    status: { tone: "todo", text: missingWords.missing },
  }));
}
