import type { ChannelId, DeciderId, DecisionKind, GuidanceId } from "#content/ids/deciders.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { previousOfficeDay } from "#lib/calendar/day-kinds.ts";
import { checkNotice } from "./check-notice.ts";
import { complaintPeriod } from "./complaint-period.ts";
import { hasComputedDeadline, isNeverSettled } from "./deadline-scope.ts";
import type { DeadlineStep } from "./deadline-step.ts";
import { latestTrack } from "./latest-track.ts";
import { safeTrack } from "./safe-track.ts";

/** What the deadline reads of a decision. At least one of the three days is given. */
export type Notice = {
  readonly decider: DeciderId;
  readonly kind?: DecisionKind;
  readonly channel: ChannelId;
  /** The date on the decision. */
  readonly dated?: CalendarDate;
  /** The day it was available in Digital Post, or came. */
  readonly received?: CalendarDate;
  /** The day it was said, also when a letter followed. */
  readonly told?: CalendarDate;
  readonly guidance: GuidanceId;
};

export type ComplaintDeadline = {
  /** No reading of the law that we know of ends before this day. */
  readonly safeDay: CalendarDate;
  /** The latest reading we know of; null when it is not fixed (F7, F12). */
  readonly latestDay: CalendarDate | null;
  /** The last day on which paper or a phone call can arrive at a manned office (F5). */
  readonly officeDay: CalendarDate;
  /** The date on the decision is missing, so the safe day may be earlier (F2p). */
  readonly provisional: boolean;
  readonly settled: boolean;
  /** How the day was reached (F9); the last step's day is `safeDay`. */
  readonly steps: readonly DeadlineStep[];
};

/**
 * The last day to complain over a decision, by the reading that cannot hurt the citizen and by the latest one.
 *
 * @returns null where no deadline is computed because it may be shorter than four weeks (F11)
 * @throws RangeError naming the field, when no day is given, a day is not real, the earliest day is before
 *   2018-07-01, or a value is outside its closed list (F10)
 * @see retssikkerhedsloven § 67; the rules F1–F12 in docs/rules.md
 * @example
 * complaintDeadline({ decider: "kommune", channel: "digital-post", received: "2026-11-19", guidance: "given" })?.safeDay
 * // "2026-12-17"
 */
export function complaintDeadline(notice: Notice): ComplaintDeadline | null {
  checkNotice(notice);
  if (!hasComputedDeadline(notice)) return null;
  const provisional = isProvisional(notice);
  const safe = safeTrack(notice);
  const latest = isLatestDayFixed(notice) ? latestTrack(notice) : null;
  const latestDay = latest?.at(-1)?.day ?? null;
  const officeDay = previousOfficeDay(safe.day);
  return {
    safeDay: safe.day,
    latestDay,
    officeDay,
    provisional,
    settled: latestDay === safe.day && !provisional,
    steps: [
      ...safe.steps,
      ...(latest !== null && latestDay !== safe.day ? latest : []),
      { id: "office-day", rule: "F5", day: officeDay },
      { id: "result", rule: "F6", day: safe.day },
    ],
  };
}

/** F2p: the date on the decision decides, and it is not known. */
function isProvisional(notice: Notice): boolean {
  const { channel, dated } = notice;
  if (dated !== undefined) return false;
  return channel === "letter" || channel === "digital-post" || complaintPeriod(notice).fromDecision;
}

/** F7 and F12: without complaint guidance the period may not have started; STU and adult education are not settled. */
function isLatestDayFixed(notice: Notice): boolean {
  if (isNeverSettled(notice)) return false;
  if (notice.guidance === "missing") return false;
  return !(notice.channel === "oral" && notice.guidance === "unknown");
}
