/** Matters that do not go down a complaint route, each with its own address (R4). */
export const exitIds = [
  "tone-og-opfoersel",
  "langsom-sagsbehandling",
  "generelt-serviceniveau",
  "afslag-paa-aktindsigt",
  "magtanvendelse",
  "ikke-part",
  "folkeskole",
  "cpr",
  "skat",
  "byggeri",
  "plan-miljoe-natur",
  "parkering",
  "sundhed",
  "huslejenaevn",
  "anden-kommunal-afgoerelse",
  "ungdomskriminalitetsnaevnet",
  "ikke-en-myndighed",
  "diskrimination",
  "ingen-af-disse",
] as const;

export type ExitId = (typeof exitIds)[number];
