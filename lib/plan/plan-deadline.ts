import type { DeciderId, DecisionKind } from "#content/ids/deciders.ts";
import type { ExitId } from "#content/ids/exits.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { previousOfficeDay } from "#lib/calendar/day-kinds.ts";
import { cautiousStart, givenDays } from "#lib/deadline/cautious-start.ts";
import { firstCountedDay } from "#lib/deadline/check-notice.ts";
import { type ComplaintDeadline, complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { hasComputedDeadline } from "#lib/deadline/deadline-scope.ts";
import { deadlineState } from "#lib/deadline/deadline-state.ts";
import { decisionDays, isDay } from "./decision-days.ts";
import type { PlanDeadline, Stage } from "./plan.ts";

type DeadlineFacts = {
  readonly answers: Answers;
  readonly today: CalendarDate;
  readonly decider: DeciderId | "unknown";
  readonly kind: DecisionKind | undefined;
  readonly stage: Stage;
  readonly exit: ExitId | null;
};

/**
 * The complaint deadline of a case, whatever is known of it (F1–F12, R5).
 *
 * @example planDeadline(factsOf({ decider: "aes", stage: "before-decision" })) // { status: "not-yet" }
 */
export function planDeadline(facts: DeadlineFacts): PlanDeadline {
  const { answers, stage } = facts;
  switch (stage) {
    case "before-decision":
      return { status: "not-yet" };
    case "new-decision":
    case "forwarded":
    case "board-decided":
      return { status: "behind", deadline: null };
    case "complained":
      return { status: "behind", deadline: whyInLetter(facts) ? null : computeDeadline(facts) };
    case "decided":
    case "unknown": {
      const letterDay = isDay(answers.letterDay) ? { letterDay: answers.letterDay } : {};
      const why = whyInLetter(facts);
      if (why) return { status: "in-letter", why, ...letterDay };
      const deadline = computeDeadline(facts);
      return deadline
        ? seenFromToday(withKnownTopic(deadline, facts), facts.today, letterDay)
        : { status: "missing-day", ...letterDay };
    }
  }
}

/** Why nothing is computed: another complaint body (R4), no rule for this decider (F11), or too old (F10). */
function whyInLetter({ answers, decider, kind, exit }: DeadlineFacts): "R4" | "F11" | "F10" | null {
  if (exit) return "R4";
  if (decider === "unknown" || !hasComputedDeadline({ decider, ...(kind && { kind }) })) return "F11";
  const days = decisionDays(answers);
  return givenDays(days).length > 0 && cautiousStart(days) < firstCountedDay ? "F10" : null;
}

/**
 * The deadline of the days given, or null when none is.
 *
 * A channel that is not known is read as an oral decision without known guidance: the safe day is the same for
 * every channel (F2), the latest day is then not fixed, and without a date on the decision it is provisional.
 */
function computeDeadline({ answers, decider, kind }: DeadlineFacts): ComplaintDeadline | null {
  const days = decisionDays(answers);
  if (decider === "unknown" || givenDays(days).length === 0) return null;
  const guidance = answers.guidance ?? "unknown";
  const { channel = "unknown" } = answers;
  if (channel !== "unknown") return complaintDeadline({ decider, ...(kind && { kind }), channel, guidance, ...days });
  const deadline = complaintDeadline({ decider, ...(kind && { kind }), channel: "oral", guidance: "unknown", ...days });
  return deadline && { ...deadline, provisional: days.dated === undefined, settled: false };
}

/**
 * A kommune decides much that does not go to Ankestyrelsen (R4). Until the topic is known, the day is the safe one and
 * not a settled one.
 */
function withKnownTopic(deadline: ComplaintDeadline, { decider, answers }: DeadlineFacts): ComplaintDeadline {
  const isKnown = decider !== "kommune" || (answers.topicKommune ?? "unknown") !== "unknown";
  return isKnown ? deadline : { ...deadline, settled: false };
}

/** R5: where the letter states an earlier day than ours, that is the day to use. */
function seenFromToday(
  deadline: ComplaintDeadline,
  today: CalendarDate,
  letter: { readonly letterDay?: CalendarDate },
): PlanDeadline {
  const { letterDay } = letter;
  const useDay = letterDay !== undefined && letterDay < deadline.safeDay ? letterDay : deadline.safeDay;
  const useOfficeDay = useDay === deadline.safeDay ? deadline.officeDay : previousOfficeDay(useDay);
  const state = deadlineState({ ...deadline, safeDay: useDay, officeDay: useOfficeDay }, today);
  return { status: "computed", deadline, useDay, useOfficeDay, state, ...letter };
}
