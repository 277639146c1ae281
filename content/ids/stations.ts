/** The places a complaint passes (R2). */
export const stationIds = [
  "kommune",
  "kommune-beskaeftigelse",
  "udbetaling-danmark",
  "aes",
  "socialtilsyn",
  "seniorpensionsenheden",
  "familieretshuset",
  "arbejdstilsynet",
  "adoptionssamraad",
  "a-kasse",
  "star",
  "skolen-eller-kommunen",
  "uddannelsesinstitutionen",
  "uddannelses-og-forskningsstyrelsen",
  "ankestyrelsen",
  "arbejdsmiljoeklagenaevnet",
  "adoptionsnaevnet",
  "klagenaevnet-for-specialundervisning",
  "ankenaevnet-for-uddannelsesstoette",
  "domstolene",
  "det-staar-i-brevet",
] as const;

export type StationId = (typeof stationIds)[number];
