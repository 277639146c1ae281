/** What the person writes and ticks on the plan itself, and what its words hold in braces. */
export const ownNotesPlaceholders = ["count", "characters", "done"] as const;

export const ownNotesWords = {
  /** Before what was written, on paper. */
  fact: "Skrevet på planen",
  label: "Skriv noter her (valgfrit)",
  hint: "De bliver gemt sammen med svarene og kommer med på papiret. Skriv ikke CPR-nummer.",
  left: "{count} tegn tilbage",
  tooLong: "Noten er for lang og kommer ikke med på papiret. Gør den {count} tegn kortere.",
  tooManyLines: "Papiret har plads til 40 linjer. Gør noten kortere, før du henter tjeklisten.",
  notPrinted: "De her tegn kan ikke printes og bliver til tomme felter: {characters}",
} as const;

export const tickWords = {
  /** Under a list where something is ticked. */
  count: "{done} af {count} gjort",
  /** Beside the first thing to do, when it is ticked. */
  nextDone: "Du har sat kryds ved det. Er sagen kommet videre, så ret svaret. Så viser planen det næste.",
  nextLink: "Ret, hvor sagen er nu",
} as const;
