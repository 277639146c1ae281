import type { DateErrorId } from "../ids/errors.ts";

/**
 * What is wrong with a typed date, said the same way next to the field and in the summary. "missing" has its own
 * wording by question (questions.ts); this is the fallback.
 */
export const dateErrors: Readonly<Record<DateErrorId, string>> = {
  missing: "Skriv en dato, eller sæt kryds ved, at dagen ikke kendes",
  "day-missing": "Skriv dagen, for eksempel 27",
  "month-missing": "Skriv måneden, for eksempel 9 eller september",
  "year-missing": "Skriv året, for eksempel 2026",
  "day-number": "Skriv dagen som et tal fra 1 til 31",
  "month-number": "Skriv måneden som et tal fra 1 til 12 eller med navn",
  "year-number": "Skriv året med to eller fire tal, for eksempel 2026",
  "not-real": "Datoen findes ikke. Se efter i kalenderen",
  future: "Datoen er ikke kommet endnu. Skriv en dag til og med i dag",
  "future-confirm": "Datoen er ikke kommet endnu. Ret den, eller sæt kryds ved, at den står sådan på brevet",
  "far-past": "Året er meget langt tilbage. Se efter, om det er skrevet rigtigt",
  "far-future": "Året er meget langt frem. Se efter, om det er skrevet rigtigt",
};

/** What `errors` may hold in braces. */
export const errorPlaceholders = ["max", "count"] as const;

export const errors = {
  tooLong: "Skriv højst {max} tegn. Der er {count} nu",
  /** Under a long text; below zero when it is too long. */
  charactersLeft: "Tegn tilbage: {count}",
  choose: "Vælg et svar, eller vælg Ved ikke",
  write: "Skriv et svar, eller lad feltet stå tomt",
  summaryOne: "Der er 1 fejl på siden",
  summaryMany: "Der er {count} fejl på siden",
  /** Before each error at its field, and first in the page's title. */
  prefix: "Fejl: ",
  confirmFuture: "Ja, datoen på brevet ligger i fremtiden",
} as const;
