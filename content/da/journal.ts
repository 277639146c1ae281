/** The advisor's note for the journal. */
export const journalWords = {
  title: "Rådgivning den {day} med Klagevejen",
  about: "Sagen",
  days: "Dage, der er oplyst",
  unsure: "Sagt om fristen",
  steps: "Næste skridt",
  rules: "Regnet ud efter reglerne, læst den {version}. Lovene er læst, som de stod i februar 2026.",
  copy: "Kopiér journalnotat",
  copied: "Journalnotatet er kopieret. Sæt det ind i jeres journal.",
  failed: "Notatet kunne ikke kopieres. Markér teksten, og kopiér den selv.",
  show: "Journalnotat",
  lead: "Det, der er rådet til, til jeres egen journal. Borgerens egne ord er ikke med.",
} as const;
