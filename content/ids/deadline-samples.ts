/** The states of the deadline's box, as the page of examples shows them. */
export const deadlineSampleIds = [
  "open",
  "soon",
  "last-day",
  "last-day-office-closed",
  "last-day-office-only",
  "office-closed",
  "latest-later",
  "safe-day-passed",
  "passed",
  "provisional",
  "latest-not-fixed",
  "latest-not-fixed-passed",
  "letter-differs",
  "in-letter",
  "in-letter-with-day",
  "in-letter-passed",
  "missing-day",
  "missing-decider",
  "too-old",
  "after-the-complaint",
] as const;

export type DeadlineSampleId = (typeof deadlineSampleIds)[number];
