import { iconPaths } from "#components/frame/icon-paths.ts";
import type { StationId } from "#content/ids/stations.ts";
import { stationPaths } from "./station-paths.ts";

const { letter } = iconPaths;
const { board, kommune, people, school, search, work, court } = stationPaths;

/** What each station looks like on the route: the path of its drawing. */
export const stationIcons = {
  kommune,
  "kommune-beskaeftigelse": kommune,
  "udbetaling-danmark": board,
  aes: board,
  socialtilsyn: search,
  seniorpensionsenheden: board,
  familieretshuset: people,
  arbejdstilsynet: work,
  adoptionssamraad: people,
  "a-kasse": people,
  star: board,
  "skolen-eller-kommunen": school,
  uddannelsesinstitutionen: school,
  "uddannelses-og-forskningsstyrelsen": board,
  ankestyrelsen: board,
  arbejdsmiljoeklagenaevnet: board,
  adoptionsnaevnet: board,
  "klagenaevnet-for-specialundervisning": board,
  "ankenaevnet-for-uddannelsesstoette": board,
  domstolene: court,
  "det-staar-i-brevet": letter,
} satisfies Record<StationId, string>;
