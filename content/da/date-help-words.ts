/** Around the help at a date. A file of its own: the page loads no more than it shows. */
export const dateHelpWords = {
  where: "Hvor står datoen?",
  title: "Det er helt i orden. Gå bare videre.",
  planSays: "Det siger planen så:",
} as const;
