import type { ExitId } from "#content/ids/exits.ts";

/**
 * Decisions over which no higher authority hears a complaint (folkeskoleloven § 51, færdselsloven § 121), and what is no
 * decision of an authority's at all.
 */
const withoutComplaintBody: readonly ExitId[] = [
  "folkeskole",
  "parkering",
  "ikke-en-myndighed",
  "tone-og-opfoersel",
  "langsom-sagsbehandling",
  "generelt-serviceniveau",
];

/** Exits in which Ankestyrelsen has a part, as complaint body or as tilsyn. */
const withAnkestyrelsen: readonly ExitId[] = [
  "folkeskole",
  "anden-kommunal-afgoerelse",
  "magtanvendelse",
  "ungdomskriminalitetsnaevnet",
];

/**
 * Whether there is anyone to complain to, so that a letter can state a deadline (R4).
 *
 * @example hasComplaintBody("folkeskole") // false
 */
export function hasComplaintBody(exit: ExitId): boolean {
  return !withoutComplaintBody.includes(exit);
}

/**
 * Whether Ankestyrelsen is worth pointing to: a complaint over tax does not belong there (R4).
 *
 * @example involvesAnkestyrelsen("skat") // false
 */
export function involvesAnkestyrelsen(exit: ExitId): boolean {
  return withAnkestyrelsen.includes(exit);
}
