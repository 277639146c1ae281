/** What can be wrong with a typed date; the words are in content. */
const dateErrorIds = [
  "missing",
  "day-missing",
  "month-missing",
  "year-missing",
  "day-number",
  "month-number",
  "year-number",
  "not-real",
  "future",
  "future-confirm",
  "far-past",
  "far-future",
] as const;

export type DateErrorId = (typeof dateErrorIds)[number];

/** What can be wrong with any answer. */
export type AnswerErrorId = DateErrorId | "too-long";
