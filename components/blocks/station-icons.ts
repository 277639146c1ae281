import type { IconName } from "#components/frame/icon-paths.ts";
import type { StationId } from "#content/ids/stations.ts";

/** What each station looks like on the route. */
export const stationIcons = {
  kommune: "kommune",
  "kommune-beskaeftigelse": "kommune",
  "udbetaling-danmark": "board",
  aes: "board",
  socialtilsyn: "search",
  seniorpensionsenheden: "board",
  familieretshuset: "people",
  arbejdstilsynet: "work",
  adoptionssamraad: "people",
  "a-kasse": "people",
  star: "board",
  "skolen-eller-kommunen": "school",
  uddannelsesinstitutionen: "school",
  "uddannelses-og-forskningsstyrelsen": "board",
  ankestyrelsen: "board",
  arbejdsmiljoeklagenaevnet: "board",
  adoptionsnaevnet: "board",
  "klagenaevnet-for-specialundervisning": "board",
  "ankenaevnet-for-uddannelsesstoette": "board",
  domstolene: "court",
  "det-staar-i-brevet": "letter",
} satisfies Record<StationId, IconName>;
