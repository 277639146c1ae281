import { paperLanguage } from "./language.ts";

/** The paper's own words; everything else on it comes from the plan. */
export const paperWords = {
  /** The file's author. */
  author: "Klagevejen",
  language: paperLanguage,
  /** At the foot: where the guide is. */
  site: "Find guiden på {site}.",
  page: "Side {n} af {total}",
  /** Over the route's table, which may stand on another page than its section's heading. */
  route: "Vejen, trin for trin",
  /** Head of the route's first column: the station's number. */
  step: "Trin",
  /** Read aloud for a tick box. */
  tick: "Sæt kryds: {title}",
  /** Read aloud for the drawn line with its marks; the days themselves follow as text. */
  timeline: "Tidslinje med {n} punkter",
} as const;

export type PaperWords = { readonly [key in keyof typeof paperWords]: string };
