import { type LetterId, letterIds } from "#content/ids/letters.ts";
import type { TaskId } from "#content/ids/plan.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";
import { followsForvaltningsloven } from "#lib/plan/follows-forvaltningsloven.ts";
import type { Plan } from "#lib/plan/plan.ts";

/** A letter that fits a plan: the task it does, why that task is there, and its day. */
export type OfferedLetter = {
  readonly id: LetterId;
  readonly task: TaskId;
  readonly because: RuleId | null;
  readonly day?: CalendarDate;
};

/** The letters that do a task, the one to send first before the others. */
const lettersByTask: Partial<Readonly<Record<TaskId, readonly LetterId[]>>> = {
  complain: ["preliminary-complaint", "complaint"],
  "complain-today": ["preliminary-complaint", "complaint"],
  "decide-to-complain": ["preliminary-complaint", "complaint"],
  "complain-over-new-decision": ["preliminary-complaint", "complaint"],
  "complain-onward": ["preliminary-complaint", "complaint"],
  "let-party-complain": ["fuldmagt", "preliminary-complaint"],
  "maintain-complaint": ["maintain-complaint"],
  "demand-court-review": ["court-review"],
  "demand-adoption-review": ["court-review"],
  "answer-hearing": ["hearing-answer"],
  "ask-more-time": ["hearing-time"],
  "ask-written-decision": ["written-decision"],
  "ask-guidance": ["elaboration"],
  "ask-elaboration": ["elaboration"],
  "ask-own-questions": ["elaboration"],
  "ask-aktindsigt": ["aktindsigt"],
  "remind-aktindsigt": ["remind-aktindsigt"],
  "complain-aktindsigt-refusal": ["aktindsigt-refusal"],
  "ask-agenda": ["agenda"],
  "tell-about-bisidder": ["bisidder"],
  "sign-fuldmagt": ["fuldmagt"],
  "send-new-information": ["new-information"],
  "remind-reassessment": ["remind-reassessment"],
  "ask-processing-time": ["remind-processing-time"],
  "follow-up-remitted": ["remind-processing-time"],
};

/**
 * The letters that fit a case, in the order they are needed: first that of the next task, then those with a day by
 * their days, then the others. After the day to complain by, the complaint says why it comes now (F8).
 *
 * @example offerLetters(plan)[0]?.id // "preliminary-complaint", because the period runs
 */
export function offerLetters(plan: Plan): readonly OfferedLetter[] {
  const isLate = plan.tasks.some(({ id }) => id === "explain-lateness");
  const offered = plan.tasks.flatMap(({ id: task, because, day }) =>
    (lettersByTask[task] ?? [])
      .filter((id) => !(id === "elaboration" && plan.stage === "before-decision"))
      // To whom, and by which law, is not known where forvaltningsloven does not hold: the task says to ask.
      .filter((id) => id !== "aktindsigt-refusal" || followsForvaltningsloven(plan))
      .map((id): OfferedLetter => ({ id: isLate ? late(id) : id, task, because, ...(day && { day }) })),
  );
  const first = offered.toSorted((one, other) => rank(one, plan) - rank(other, plan) || byDay(one, other));
  return first.filter(({ id }, place) => first.findIndex((letter) => letter.id === id) === place);
}

/** Both complaints become the one that says why it comes now. */
function late(id: LetterId): LetterId {
  return id === "preliminary-complaint" || id === "complaint" ? "late-complaint" : id;
}

/** The next thing to do, then what has a day, then the rest. */
function rank({ task, day }: OfferedLetter, { next }: Plan): number {
  if (task === next) return 0;
  return day ? 1 : 2;
}

function byDay(one: OfferedLetter, other: OfferedLetter): number {
  const days = one.day && other.day ? daysBetween(other.day, one.day) : 0;
  return days || letterIds.indexOf(one.id) - letterIds.indexOf(other.id);
}
