/** What a complaint does to the decision meanwhile (R3): whether it waits, and on what that hangs. */
export const pauseIds = [
  /** No law seen says that it waits, or one says that it does not. */
  "applies",
  "not-stated",
  /** It hangs on what has not been answered: the route's own words say all of it. */
  "depends",
  "director-may",
  "waits",
  "waits-until-notice",
  "waits-if-notice",
  "waits-unless-at-once",
  "at-once",
  /** The law says that it waits, and does not say clearly whether an order to begin at once changes it. */
  "waits-doubt-at-once",
  "on-request",
  "others-complained",
  "others-may-complain",
] as const;

export type PauseId = (typeof pauseIds)[number];
