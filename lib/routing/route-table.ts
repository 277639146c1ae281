import type { RouteId } from "#content/ids/routes.ts";
import type { StationId } from "#content/ids/stations.ts";

export type RouteFacts = {
  readonly stations: readonly [StationId, ...StationId[]];
  readonly suspensive: "no" | "yes" | "some" | "not-stated";
  readonly reassessed: boolean;
  readonly byPhone: boolean;
};

/**
 * The routes (R2), whether complaining pauses the decision (R3), whether the first station reassesses (C3)
 * and whether a complaint may be made by phone (F6). Sources per row: docs/rules.md.
 */
export const routeTable = {
  kommune: row(["kommune", "ankestyrelsen", "domstolene"], "some", { reassessed: true, byPhone: true }),
  "kommune-beskaeftigelse": row(["kommune-beskaeftigelse", "ankestyrelsen", "domstolene"], "no", {
    reassessed: true,
    byPhone: true,
  }),
  "udbetaling-danmark": row(["udbetaling-danmark", "ankestyrelsen", "domstolene"], "some", {
    reassessed: true,
    byPhone: true,
  }),
  "udbetaling-danmark-su-gaeld": row(
    ["udbetaling-danmark", "ankenaevnet-for-uddannelsesstoette", "domstolene"],
    "not-stated",
    { reassessed: false, byPhone: false },
  ),
  aes: row(["aes", "ankestyrelsen", "domstolene"], "some", { reassessed: true, byPhone: true }),
  socialtilsyn: row(["socialtilsyn", "ankestyrelsen", "domstolene"], "some", { reassessed: true, byPhone: true }),
  seniorpensionsenheden: row(["seniorpensionsenheden", "ankestyrelsen", "domstolene"], "no", {
    reassessed: true,
    byPhone: false,
  }),
  "boerne-og-ungeudvalg": row(["ankestyrelsen", "domstolene"], "some", { reassessed: false, byPhone: false }),
  "familieretshuset-botilbud": row(["ankestyrelsen", "domstolene"], "yes", { reassessed: false, byPhone: false }),
  "familieretshuset-adoption": row(["familieretshuset", "ankestyrelsen", "domstolene"], "not-stated", {
    reassessed: false,
    byPhone: false,
  }),
  arbejdstilsynet: row(["arbejdstilsynet", "arbejdsmiljoeklagenaevnet", "domstolene"], "yes", {
    reassessed: true,
    byPhone: false,
  }),
  adoptionssamraad: row(["adoptionssamraad", "adoptionsnaevnet", "domstolene"], "not-stated", {
    reassessed: false,
    byPhone: false,
  }),
  "a-kasse": row(["a-kasse", "star", "ankestyrelsen", "domstolene"], "no", { reassessed: true, byPhone: false }),
  star: row(["star", "ankestyrelsen", "domstolene"], "not-stated", { reassessed: true, byPhone: false }),
  specialundervisning: row(
    ["skolen-eller-kommunen", "klagenaevnet-for-specialundervisning", "domstolene"],
    "not-stated",
    { reassessed: true, byPhone: false },
  ),
  stu: row(["klagenaevnet-for-specialundervisning", "domstolene"], "not-stated", { reassessed: false, byPhone: false }),
  voksenspecialundervisning: row(["klagenaevnet-for-specialundervisning", "domstolene"], "not-stated", {
    reassessed: false,
    byPhone: false,
  }),
  su: row(
    [
      "uddannelsesinstitutionen",
      "uddannelses-og-forskningsstyrelsen",
      "ankenaevnet-for-uddannelsesstoette",
      "domstolene",
    ],
    "not-stated",
    { reassessed: false, byPhone: false },
  ),
  "det-staar-i-brevet": row(["det-staar-i-brevet"], "not-stated", { reassessed: false, byPhone: false }),
} satisfies Record<RouteId, RouteFacts>;

function row(
  stations: RouteFacts["stations"],
  suspensive: RouteFacts["suspensive"],
  facts: Pick<RouteFacts, "reassessed" | "byPhone">,
): RouteFacts {
  return { stations, suspensive, ...facts };
}
