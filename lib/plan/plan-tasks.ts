import { adviceIds } from "#content/ids/advice.ts";
import type { TaskId } from "#content/ids/plan.ts";
import { ankestyrelsenDecidesOnPeriod } from "#lib/deadline/deadline-scope.ts";
import type { CaseFacts } from "./case-facts.ts";
import type { PlanDay, PlanTask } from "./plan.ts";
import { taskRules } from "./task-rules.ts";
import { takesTooLong } from "./tasks-afgoerelsen.ts";

/**
 * The tasks of a case, by advice, each with the day of its clock where it has one.
 *
 * @param days the plan's days (planDays)
 * @example planTasks(facts, planDays(facts)).map(({ id }) => id)
 * // ["write-down-goal", "find-bisidder", "ask-aktindsigt", "complain", "ask-receipt"]
 */
export function planTasks(facts: CaseFacts, days: readonly PlanDay[]): readonly PlanTask[] {
  return adviceIds.flatMap((advice) =>
    taskRules[advice]
      .filter(({ applies }) => applies(facts))
      .map(({ id, because, clock }) => {
        const day = dayOf(clock, facts, days);
        return { id, advice, because, ...(day && { day }) };
      }),
  );
}

function dayOf(clock: PlanDay["id"] | undefined, facts: CaseFacts, days: readonly PlanDay[]) {
  const { today } = facts;
  if (clock === "complaint") return dayToComplain(facts);
  const found = days.find(({ id }) => id === clock);
  // A day of the citizen's own that is past is no day to do it by: then the words are "now" (F8).
  return found && !(found.owner === "citizen" && found.day < today) ? found.day : undefined;
}

/**
 * The day to complain is the one to use, also when it is the letter's own (R5). Where the complaint counts in office hours
 * alone, it is the last day that has any, while that is ahead (F5, F6).
 */
function dayToComplain({ deadline, isLate, decider, kind }: CaseFacts) {
  if (deadline.status !== "computed" || isLate) return undefined;
  return ankestyrelsenDecidesOnPeriod({ decider, kind }) || deadline.state.officeDayPassed
    ? deadline.useDay
    : deadline.useOfficeDay;
}

/**
 * Whether a task is among these, and its day has come.
 *
 * @example isDue("remind-reassessment", plan.tasks, plan.today) // false
 */
export function isDue(id: TaskId, tasks: readonly PlanTask[], today: PlanDay["day"]): boolean {
  return tasks.some((task) => task.id === id && task.day !== undefined && task.day <= today);
}

/** What comes first: what is lost by waiting, then what moves the case. */
const firstThings: readonly TaskId[] = [
  "maintain-complaint",
  "complain-over-new-decision",
  "demand-court-review",
  "complain-onward",
  "go-other-way",
  "find-decider",
  "let-party-complain",
  "find-date",
  "complain-today",
  "complain",
  "decide-to-complain",
  "no-complaint",
  // The complaint is sent and may have come late: the reason is what can still be lost by waiting (F8).
  "explain-lateness",
  "answer-hearing",
  "ask-agenda",
  "prepare-meeting",
  "ask-processing-time",
  "say-urgent",
  "follow-up-medhold",
  "follow-up-remitted",
  "read-new-decision",
  "read-board-decision",
  "ask-journal-number",
  "remind-aktindsigt",
  "ask-when-hearing",
  "wait-reassessment",
  "save-journal-number",
  "wait-board",
  "prepare-complaint",
];

/**
 * The one thing to do first.
 *
 * @throws RangeError when no task applies, which the tests over the whole answer space show never happens
 * @example nextTask(plan.tasks, facts) // "complain"
 */
export function nextTask(tasks: readonly PlanTask[], facts: CaseFacts): TaskId {
  const { deadline, isLate, today } = facts;
  // The authority's time is up: to remind it is worth more than to wait, but less than to say why one was late (F8).
  if (isDue("remind-reassessment", tasks, today) && !tasks.some(({ id }) => id === "explain-lateness"))
    return "remind-reassessment";
  // A date that is only provisional is worth finding, but never before complaining.
  const skipped: readonly TaskId[] = [
    ...(deadline.status === "computed" || isLate ? (["find-date"] as const) : []),
    // To ask when it comes is worth a call, but first only to one for whom it takes too long.
    ...(takesTooLong(facts) ? [] : (["ask-processing-time"] as const)),
    // The answer is late: to ask for it is worth more than to wait, but less than what has a day or a person waiting.
    ...(isDue("remind-aktindsigt", tasks, today) ? [] : (["remind-aktindsigt"] as const)),
  ];
  const next = firstThings.find((id) => !skipped.includes(id) && tasks.some((task) => task.id === id));
  if (!next) throw new RangeError("A plan without a next task");
  return next;
}
