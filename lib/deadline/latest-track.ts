import { latestOf } from "#lib/calendar/day-arithmetic.ts";
import { addOrdinaryDays, isOrdinaryDay, isWeekday, nextOrdinaryDay, nextWeekday } from "#lib/calendar/day-kinds.ts";
import { cautiousStart, givenDays } from "./cautious-start.ts";
import type { Notice } from "./complaint-deadline.ts";
import { complaintPeriod } from "./complaint-period.ts";
import type { DeadlineStep } from "./deadline-step.ts";

/** A letter is taken to have come on the sixth ordinary day after its date (F2; Ankestyrelsen, AES). */
const ordinaryDaysForALetter = 6;

/**
 * The latest reading we know of: from the latest start (F2), moved forward from weekends and holidays (F3)
 * and from doubtful days (F4). The last step's day is the result.
 *
 * @example latestTrack({ decider: "kommune", channel: "letter", guidance: "given", dated: "2026-11-18" }).at(-1)?.day
 * // "2026-12-28"
 */
export function latestTrack(notice: Notice): readonly DeadlineStep[] {
  const start = latestStart(notice);
  const { endFrom, latestStep } = complaintPeriod(notice);
  const raw = endFrom(start.day);
  const weekday = nextWeekday(raw);
  const steps: DeadlineStep[] = [start, { id: latestStep, rule: "F1", day: raw }];
  if (!isWeekday(raw)) steps.push({ id: "latest-next-weekday", rule: "F3", day: weekday });
  if (!isOrdinaryDay(weekday))
    steps.push({ id: "latest-next-ordinary-day", rule: "F4", day: nextOrdinaryDay(weekday) });
  return steps;
}

/** F2, latest start: never before any day given. */
function latestStart(notice: Notice): DeadlineStep {
  const { decider, channel, dated } = notice;
  if (complaintPeriod(notice).fromDecision) {
    return { id: "latest-start-decision", rule: "F2", day: dated ?? cautiousStart(notice) };
  }
  const given = latestOf(givenDays(notice));
  if (channel === "letter" && dated !== undefined) {
    return laterOf("latest-start-sixth-day", addOrdinaryDays(dated, ordinaryDaysForALetter), given);
  }
  if (channel === "digital-post" && decider === "aes" && dated !== undefined) {
    return laterOf("latest-start-day-after", addOrdinaryDays(dated, 1), given);
  }
  const id = channel === "digital-post" ? "latest-start-available" : "latest-start-latest-day";
  return { id, rule: "F2", day: given };
}

function laterOf(id: DeadlineStep["id"], presumed: DeadlineStep["day"], given: DeadlineStep["day"]): DeadlineStep {
  if (given > presumed) return { id: "latest-start-latest-day", rule: "F2", day: given };
  return { id, rule: "F2", day: presumed };
}
