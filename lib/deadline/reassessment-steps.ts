import type { DeciderId } from "#content/ids/deciders.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { DeciderAndKind } from "#lib/routing/check-decider.ts";
import { authorityClock } from "./authority-clock.ts";
import type { ClockStep } from "./clock-step.ts";

/** What the reassessment clock reads. */
export type ReassessmentInput = DeciderAndKind & {
  /** The day the authority received the complaint. */
  readonly complaintReceived: CalendarDate;
  /** The complaint deadline's latest day; AES counts from it. */
  readonly latestDay?: CalendarDate | null;
  /** A late complaint is forwarded at once, without reassessment (RSB § 13). */
  readonly late?: boolean;
  /** The decision needs 14 weeks' notice: 14 days, which cannot be prolonged (RSB § 11, stk. 3). */
  readonly notice?: boolean;
  /** One of the listed employment cases: five days (RSB § 11, stk. 4). */
  readonly fiveDays?: boolean;
  /** AES: the other side has complained too, so nothing is reassessed (AESB § 7, stk. 4). */
  readonly opposed?: boolean;
};

/** Four weeks from receipt: BEK 861/2025 § 11 for the first four, BEK 693/2014 § 21 for special education. */
const fourWeeksFromReceipt: readonly DeciderId[] = [
  "kommune",
  "kommune-beskaeftigelse",
  "udbetaling-danmark",
  "socialtilsyn",
  "seniorpensionsenheden",
];

/**
 * How the day is reached by which the authority should have looked at its own decision again (C3, F9); null where no
 * source gives a number or nothing is reassessed. Never earlier than a source gives it: 14 and 5 days only where the
 * case is known to be one of those.
 *
 * @example reassessmentSteps({ decider: "kommune", complaintReceived: "2026-12-01" })?.at(-1)?.day // "2026-12-29"
 * @example reassessmentSteps({ decider: "star", complaintReceived: "2026-12-01" }) // null
 */
export function reassessmentSteps(input: ReassessmentInput): readonly ClockStep[] | null {
  const start = reassessmentStart(input);
  return start && authorityClock(start, reassessmentDays(input), "C3");
}

/** The day from which the reassessment counts, or null where there is no clock (C3). */
function reassessmentStart(input: ReassessmentInput): CalendarDate | null {
  const { decider, kind, complaintReceived, latestDay, late, opposed } = input;
  if (late) return null;
  // AES counts from the end of the complaint period, not from the complaint (BEK 1374/2023 § 9).
  if (decider === "aes") return opposed ? null : (latestDay ?? null);
  if (kind === "su-gaeld") return null;
  if (kind === "specialundervisning" || fourWeeksFromReceipt.includes(decider)) return complaintReceived;
  return null;
}

/** How many calendar days the authority has (C3). */
function reassessmentDays({ decider, notice, fiveDays }: Omit<ReassessmentInput, "complaintReceived">): 5 | 14 | 28 {
  if (decider === "kommune" && notice) return 14;
  return decider === "kommune-beskaeftigelse" && fiveDays ? 5 : 28;
}
