/**
 * The reasons why a complaint was not sent in time (F8), several at once. The letters and the plan word them by these
 * ids (content/da/lateness.ts).
 */
export const lateReasonIds = [
  "illness",
  "hospital",
  "away",
  "language",
  "disability",
  "wrong-guidance",
  "system-failure",
  "other",
  "unknown",
] as const;

export type LateReasonId = (typeof lateReasonIds)[number];

/** Why the ladder is there: what is past, or what may have come after it. */
export type LateStateId = "safe-day-passed" | "passed" | "letter-day-passed" | "too-old" | "complained-late";

/** The rungs of the lateness ladder, in order, and the forms each can take by what has been answered. */
export const rungForms = {
  date: ["dated", "dated-missing", "told"],
  guidance: ["given", "missing", "unknown"],
  arrival: ["digital-post", "letter", "other", "oral", "unknown"],
  reason: ["given", "not-given"],
  complain: ["by-route", "by-letter", "sent", "sent-direct"],
} as const;

export type RungId = keyof typeof rungForms;
export type RungForm<Rung extends RungId = RungId> = (typeof rungForms)[Rung][number];

export const rungIds = Object.keys(rungForms) as readonly RungId[];
