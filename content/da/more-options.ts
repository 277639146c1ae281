import type { QuestionId } from "#content/ids/questions.ts";

/** The rarer answers to a long question, folded for the citizen: most people find theirs among the first. */
export type MoreOptions = { readonly summary: string; readonly values: readonly string[] };

export const moreOptions: Readonly<Partial<Record<QuestionId, MoreOptions>>> = {
  decider: {
    summary: "Flere myndigheder: skat, sygehus, Familieretshuset og mere",
    values: [
      "boerne-og-ungeudvalg",
      "arbejdstilsynet",
      "socialtilsyn",
      "adoptionssamraad",
      "star",
      "seniorpensionsenheden",
      "familieretshuset",
      "other",
    ],
  },
  topicKommune: {
    summary: "Noget andet fra kommunen: skole, skat, byggeri og mere",
    values: [
      "folkeskole",
      "cpr",
      "skat",
      "byggeri",
      "plan-miljoe-natur",
      "parkering",
      "sundhed",
      "huslejenaevn",
      "anden-kommunal-afgoerelse",
    ],
  },
};
