import { questionLinkLabels as labels } from "#content/da/date-help.ts";
import type { TaskId } from "#content/ids/plan.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { askedQuestions } from "#lib/answers/walk.ts";
import { deciderQuestion } from "#lib/plan/decider-question.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { QuestionLink } from "./blocks.ts";
import { chosenReasons } from "./lateness-words.ts";

/**
 * From the deadline's box to the answer that it lacks: the day, who decided, or the day in the letter.
 *
 * @example deadlineLink(planOf({ decider: "kommune", stage: "decided", channel: "letter", received: "2026-11-20" }))
 * // { question: "dated", label: "Skriv datoen nu" }
 */
export function deadlineLink(plan: Plan): QuestionLink | undefined {
  const { deadline } = plan;
  switch (deadline.status) {
    case "not-yet":
    case "behind":
      return undefined;
    case "missing-day":
      return linkTo(plan, dayQuestion(plan), labels.date);
    case "computed":
      return deadline.deadline.provisional ? linkTo(plan, "dated", labels.date) : undefined;
    case "in-letter": {
      const open = deciderQuestion(plan);
      if (open) return linkTo(plan, open, labels.choose);
      return deadline.letterDay ? undefined : linkTo(plan, "letterDay", labels.letterDay);
    }
  }
}

/**
 * From a task to the question whose answer it is about; undefined for the tasks that are done elsewhere.
 *
 * @example taskLink(plan, "find-date") // { question: "dated", label: "Skriv datoen nu" }
 */
export function taskLink(plan: Plan, id: TaskId): QuestionLink | undefined {
  switch (id) {
    case "find-date":
      return linkTo(plan, dayQuestion(plan), labels.date);
    case "find-new-decision-day":
      return linkTo(plan, "newDecisionDay", labels.date);
    case "find-decider":
      return linkTo(plan, "decider", labels.choose);
    case "find-channel":
      return linkTo(plan, "channel", labels.choose);
    case "explain-lateness":
      return linkTo(plan, "lateReason", chosenReasons(plan.answers).length > 0 ? labels.reasonGiven : labels.reason);
    default:
      return undefined;
  }
}

/**
 * To the answer that says where the case is now.
 *
 * @example stageLink(plan, "Er klagen sendt?") // { question: "stage", label: "Er klagen sendt?" }
 */
export function stageLink(plan: Plan, label: string): QuestionLink | undefined {
  return linkTo(plan, "stage", label);
}

function dayQuestion({ answers }: Plan): QuestionId {
  return answers.channel === "oral" ? "told" : "dated";
}

/** No link to a question that is not asked in this case. */
function linkTo({ answers, ladder }: Plan, question: QuestionId, label: string): QuestionLink | undefined {
  return askedQuestions(answers, ladder !== null).some(({ id }) => id === question) ? { question, label } : undefined;
}
