/** The steps by which a deadline explains itself (F9), in the order they can appear. */
export const deadlineStepIds = [
  "start-earliest-day",
  "four-weeks",
  "six-months",
  "next-weekday",
  "weekday-before",
  "doubtful-day-stays",
  "latest-start-available",
  "latest-start-day-after",
  "latest-start-sixth-day",
  "latest-start-latest-day",
  "latest-start-decision",
  "latest-four-weeks",
  "latest-six-months",
  "latest-next-weekday",
  "latest-next-ordinary-day",
  "office-day",
  "result",
] as const;

export type DeadlineStepId = (typeof deadlineStepIds)[number];
