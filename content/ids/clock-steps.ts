/** The steps by which the clocks beside the complaint deadline explain themselves (F9), in the order they can appear. */
const clockStepIds = [
  "set-by-authority",
  "start",
  "length",
  "day-before",
  "office-day-before",
  "office-day-after",
  "result",
] as const;

export type ClockStepId = (typeof clockStepIds)[number];
