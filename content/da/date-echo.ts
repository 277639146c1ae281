/** Said back under a date that has been typed, with {weekday}. */
export const dateEchoWords = {
  past: "Det var en {weekday}",
  today: "Det er i dag, {weekday}",
  future: "Det bliver en {weekday}",
  /** After the weekday, where the date is more than a year back. */
  yearDoubt: "Er året rigtigt?",
} as const;
