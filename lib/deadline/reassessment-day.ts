import type { DeciderId } from "#content/ids/deciders.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import type { DeciderAndKind } from "#lib/routing/check-decider.ts";

/** What the reassessment clock reads. */
export type ReassessmentInput = DeciderAndKind & {
  /** The day the authority received the complaint. */
  readonly complaintReceived: CalendarDate;
  /** The complaint deadline's latest day; AES counts from it. */
  readonly latestDay?: CalendarDate | null;
  /** A late complaint is forwarded at once, without reassessment (RSB § 13). */
  readonly late?: boolean;
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
 * The day by which the authority should have looked at its own decision again (C3), or null where no source
 * gives a number or nothing is reassessed.
 *
 * @example reassessmentDay({ decider: "kommune", complaintReceived: "2026-12-01" }) // "2026-12-29"
 */
export function reassessmentDay(input: ReassessmentInput): CalendarDate | null {
  if (input.late) return null;
  const start = startOf(input);
  return start ? nextOfficeDay(addDays(start, 28)) : null;
}

function startOf({ decider, kind, complaintReceived, latestDay }: ReassessmentInput): CalendarDate | null {
  // AES counts from the end of the complaint period, not from the complaint (BEK 1374/2023 § 9).
  if (decider === "aes") return latestDay ?? null;
  if (kind === "su-gaeld") return null;
  if (kind === "specialundervisning" || fourWeeksFromReceipt.includes(decider)) return complaintReceived;
  return null;
}
