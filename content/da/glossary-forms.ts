import type { GlossaryId } from "../ids/glossary.ts";

/**
 * How a word of the glossary is recognised in running text: its stem, to which endings may be added. Words of everyday
 * use (klage, ændre, hverdag, ydelse …) are in the glossary but not looked for: a list of what everyone knows hides
 * what they do not.
 */
export const glossaryStems: Partial<Readonly<Record<GlossaryId, readonly string[]>>> = {
  afgoerelse: ["afgørelse"],
  aktindsigt: ["aktindsigt"],
  partshoering: ["partshøring", "partshørt"],
  partsrepraesentant: ["partsrepræsentant"],
  bisidder: ["bisidder"],
  fuldmagt: ["fuldmagt"],
  begrundelse: ["begrundelse"],
  klagevejledning: ["klagevejledning"],
  klagefrist: ["klagefrist"],
  klagevej: ["klagevej"],
  genvurdering: ["genvurdering"],
  medhold: ["medhold"],
  fastholde: ["fasthold"],
  stadfaeste: ["stadfæst"],
  ophaeve: ["ophæve"],
  hjemvise: ["hjemvis", "hjemvist"],
  afvise: ["afvise", "afvist"],
  "opsaettende-virkning": ["opsættende virkning"],
  dispensation: ["dispensation"],
  "saerlig-grund": ["særlig grund", "særlige grunde"],
  foersteinstans: ["førsteinstans"],
  klageinstans: ["klageinstans"],
  ankestyrelsen: ["ankestyrelse"],
  beskaeftigelsesudvalget: ["beskæftigelsesudvalg"],
  kommunalbestyrelse: ["kommunalbestyrelse"],
  "boerne-og-ungeudvalg": ["børne- og ungeudvalg"],
  sagsbehandlingstid: ["sagsbehandlingstid"],
  journalnummer: ["journalnummer", "journalnummeret"],
  moedereferat: ["mødereferat"],
  "digital-post": ["digital post"],
  arbejdsdag: ["arbejdsdag"],
  varsling: ["varsling"],
  genoptagelse: ["genoptagelse"],
  forkyndelse: ["forkyndelse"],
  "fri-proces": ["fri proces"],
  retshjaelp: ["retshjælp"],
  ombudsmand: ["ombudsmand"],
  borgerraadgiver: ["borgerrådgiver"],
  hjemgivelse: ["hjemgivelse"],
  anbringelse: ["anbringelse"],
};

/** Names keep their capital, also in the middle of a sentence. */
export const glossaryNames: readonly GlossaryId[] = ["ankestyrelsen", "digital-post"];

/** Over the folded list of words. {words}: the words, in a row. */
export const pageWordsSummary = "Hvad betyder: {words}?";
/** After it, on a page where more questions may come. */
export const allWordsLink = "Find alle ordene i ordbogen";
export const pageWordsLink = "Se ordet i ordbogen";
