import type { AdviceId } from "#content/ids/advice.ts";
import type { ContactId } from "#content/ids/contacts.ts";
import type { DeciderId, DecisionKind } from "#content/ids/deciders.ts";
import type { ExitId } from "#content/ids/exits.ts";
import type { PauseId } from "#content/ids/pauses.ts";
import type { AskId, ClockId, TaskId } from "#content/ids/plan.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { ClockStep } from "#lib/deadline/clock-step.ts";
import type { ComplaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import type { DeadlineState } from "#lib/deadline/deadline-state.ts";
import type { ComplaintRoute } from "#lib/routing/complaint-route.ts";
import type { LatenessLadder } from "./lateness-ladder.ts";

/** Everything the answers lead to, as ids and days. No prose: lib/document words it. */
export type Plan = {
  readonly today: CalendarDate;
  readonly rulesVersion: CalendarDate;
  /** The answers that count. */
  readonly answers: Answers;
  readonly decider: DeciderId | "unknown";
  readonly kind?: DecisionKind;
  readonly stage: Stage;
  readonly deadline: PlanDeadline;
  /** What to go through when the day is past, or the complaint may have come after it (F8); null otherwise. */
  readonly ladder: LatenessLadder | null;
  /** Where the complaint goes, or the exit by which the whole case leaves the routes (R4). Exactly one of the two. */
  readonly way: { readonly route: PlanRoute } | { readonly exit: ExitId };
  /** Parts of the case that go another way beside the route (R4). */
  readonly sideExits: readonly ExitId[];
  /** Whether the decision waits while one complains (R3); null where that is not the question. */
  readonly pause: PauseId | null;
  /** The one thing to do first; also among the tasks. */
  readonly next: TaskId;
  readonly tasks: readonly PlanTask[];
  /** Every clock and event with a day, in order (C0–C9). */
  readonly days: readonly PlanDay[];
  readonly asks: readonly AskId[];
  readonly contacts: readonly ContactId[];
  readonly missing: readonly QuestionId[];
};

export type Stage = NonNullable<Answers["stage"]>;

/** A deadline as the plan shows it. */
export type PlanDeadline =
  /** No decision yet, so no deadline anywhere. */
  | { readonly status: "not-yet" }
  /** The complaint has been made: other clocks run now. The deadline is kept where it can be computed. */
  | { readonly status: "behind"; readonly deadline: ComplaintDeadline | null }
  /** Decided, but no day is known. */
  | { readonly status: "missing-day"; readonly letterDay?: CalendarDate }
  /** Not computed (F11, R4, or before 2018-07-01): the letter decides. */
  | { readonly status: "in-letter"; readonly why: "F11" | "R4" | "F10"; readonly letterDay?: CalendarDate }
  | {
      readonly status: "computed";
      readonly deadline: ComplaintDeadline;
      /** The day to use: the earlier of the safe day and the letter's own (R5). */
      readonly useDay: CalendarDate;
      readonly useOfficeDay: CalendarDate;
      readonly state: DeadlineState;
      readonly letterDay?: CalendarDate;
    };

export type PlanRoute = ComplaintRoute & {
  /** Where the case is: with the citizen, or the index of a station; null before there is a decision to complain over. */
  readonly here: "citizen" | number | null;
};

export type PlanTask = {
  readonly id: TaskId;
  readonly advice: AdviceId;
  readonly because: RuleId | null;
  readonly day?: CalendarDate;
};

export type PlanDay = {
  readonly id: ClockId;
  readonly day: CalendarDate;
  readonly owner: "citizen" | "authority" | "event";
  readonly because: RuleId | null;
  /** How the day was reached (F9); the last step is the day. The complaint deadline has its own in `deadline`. */
  readonly steps?: readonly ClockStep[];
};
