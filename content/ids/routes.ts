/** One id for each row of the route table (R2): decider and kind together. */
export const routeIds = [
  "kommune",
  "kommune-beskaeftigelse",
  "boerne-og-ungeudvalg",
  "udbetaling-danmark",
  "udbetaling-danmark-su-gaeld",
  "aes",
  "arbejdstilsynet",
  "socialtilsyn",
  "adoptionssamraad",
  "specialundervisning",
  "stu",
  "voksenspecialundervisning",
  "su",
  "a-kasse",
  "star",
  "seniorpensionsenheden",
  "familieretshuset-adoption",
  "familieretshuset-botilbud",
  "det-staar-i-brevet",
] as const;

export type RouteId = (typeof routeIds)[number];
