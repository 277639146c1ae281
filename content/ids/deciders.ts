/** Who decided the case (R1): a closed list that covers the ten authorities of the guide. */
export const deciderIds = [
  "kommune",
  "kommune-beskaeftigelse",
  "boerne-og-ungeudvalg",
  "udbetaling-danmark",
  "aes",
  "arbejdstilsynet",
  "socialtilsyn",
  "adoptionssamraad",
  "uddannelsesinstitution",
  "a-kasse",
  "star",
  "seniorpensionsenheden",
  "familieretshuset",
  "other",
] as const;

export type DeciderId = (typeof deciderIds)[number];

/** The kinds of decision that change the route or the deadline, for the three deciders that need one (R1). */
export const kindsByDecider = {
  uddannelsesinstitution: ["specialundervisning", "stu", "voksenspecialundervisning", "su", "other"],
  familieretshuset: ["adoption", "botilbud-uden-samtykke", "other"],
  "udbetaling-danmark": ["su-gaeld"],
} as const;

export type DecisionKind = (typeof kindsByDecider)[keyof typeof kindsByDecider][number];

/** How the decision came (F2). */
export const channelIds = ["digital-post", "letter", "handed-over", "other-digital", "oral"] as const;

export type ChannelId = (typeof channelIds)[number];

/** Whether the decision said how to complain (F7). */
export const guidanceIds = ["given", "missing", "unknown"] as const;

export type GuidanceId = (typeof guidanceIds)[number];
