import { topicExitIds } from "./questions.ts";

/** Matters that do not go down a complaint route, each with its own address (R4). */
export const exitIds = [
  "tone-og-opfoersel",
  "langsom-sagsbehandling",
  "generelt-serviceniveau",
  "afslag-paa-aktindsigt",
  "magtanvendelse",
  "ikke-part",
  ...topicExitIds,
  "diskrimination",
  "ingen-af-disse",
] as const;

export type ExitId = (typeof exitIds)[number];
