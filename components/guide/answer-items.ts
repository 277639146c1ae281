import type { SummaryItem } from "#components/blocks/summary-item.ts";
import type { TaskItem } from "#components/blocks/task-item.ts";
import { missingWords } from "#content/da/interface.ts";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { answeredQuestions, questionOf, stepQuestions } from "#lib/answers/walk.ts";
import { answerText } from "#lib/document/answer-text.ts";
import { fill } from "#lib/document/fill.ts";
import { type MissingAnswer, missingAnswers } from "#lib/document/missing-answers.ts";
import { questionView } from "#lib/document/question-view.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { ChangePlace } from "./came-from.ts";
import { questionHref } from "./question-href.ts";

/**
 * The answers that have been given, each with the way back to its question.
 *
 * @example answerItems(plan.answers, "citizen", "plan")[0]?.label // "Myndighed"
 */
export function answerItems(answers: Answers, register: Register, from: ChangePlace): readonly SummaryItem[] {
  return answeredQuestions(answers).flatMap((question) => {
    const value = answerText(question, answers, register);
    if (value === null) return [];
    return [{ label: questionView(question, register).short, value, href: questionHref(question, register, from) }];
  });
}

/**
 * Every question that is asked, by step, answered or not.
 *
 * @param isLate as in `askedQuestions`
 * @example answersByStep(answers, plan.ladder !== null, "citizen", "svar", words.notAnswered).map(({ step }) => step)
 */
export function answersByStep(
  answers: Answers,
  isLate: boolean,
  register: Register,
  from: ChangePlace,
  notAnswered: string,
): readonly { readonly step: StepId; readonly items: readonly SummaryItem[] }[] {
  return stepIds.map((step) => ({
    step,
    items: stepQuestions(answers, step, isLate).map((question) => ({
      label: questionView(question, register).short,
      value: answerText(question, answers, register) ?? notAnswered,
      href: questionHref(question, register, from),
    })),
  }));
}

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

/** A question that has not been answered, with the way to it and back. */
export type MissingItem = MissingAnswer & { readonly href: string };

/** What has not been answered, what matters most first. @example missingItems(plan, "citizen", "plan").length */
export function missingItems(plan: Plan, register: Register, from: ChangePlace): readonly MissingItem[] {
  return missingAnswers(plan, register).map((missing) => ({
    ...missing,
    href: questionHref(questionOf(missing.id), register, from),
  }));
}
