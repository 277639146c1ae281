import type { DeciderId, DecisionKind } from "#content/ids/deciders.ts";
import type { RouteId } from "#content/ids/routes.ts";
import type { StationId } from "#content/ids/stations.ts";
import { checkDecider, checkObject, type DeciderAndKind } from "./check-decider.ts";
import { type RouteFacts, routeTable } from "./route-table.ts";

/** Where a complaint goes (R2): sent once, to the first station; the others follow by themselves or by the citizen. */
export type ComplaintRoute = {
  readonly id: RouteId;
  /** The first station: the one address the complaint is sent to. */
  readonly sendTo: StationId;
  readonly stations: readonly { readonly id: StationId }[];
  /** Whether complaining pauses the decision (R3). */
  readonly suspensive: RouteFacts["suspensive"];
  /** Whether the first station looks at its own decision again (C3). */
  readonly reassessed: boolean;
  /** How one may complain there (F6). */
  readonly byPhone: boolean;
};

/**
 * The route of a complaint: a function of decider and kind together, never of the name alone (R1, R2).
 *
 * Where the kind is not known and the kinds have different routes, the answer is "det-staar-i-brevet":
 * the decision's own guidance decides (R5).
 *
 * @throws RangeError naming the field, on a decider or kind outside the closed lists
 * @example complaintRoute({ decider: "a-kasse" }).stations.map((s) => s.id)
 * // ["a-kasse", "star", "ankestyrelsen", "domstolene"]
 */
export function complaintRoute(input: DeciderAndKind): ComplaintRoute {
  checkObject("input", input);
  checkDecider(input);
  const id = routeIdOf(input);
  const { stations, suspensive, reassessed, byPhone } = routeTable[id];
  return {
    id,
    sendTo: stations[0],
    stations: stations.map((station) => ({ id: station })),
    suspensive,
    reassessed,
    byPhone,
  };
}

/** A kind without a route of its own is said to be so: a new one has to be decided on, not forgotten. */
const byKind: Record<DecisionKind, RouteId | null> = {
  specialundervisning: "specialundervisning",
  stu: "stu",
  voksenspecialundervisning: "voksenspecialundervisning",
  su: "su",
  "su-gaeld": "udbetaling-danmark-su-gaeld",
  adoption: "familieretshuset-adoption",
  "botilbud-uden-samtykke": "familieretshuset-botilbud",
  other: null,
};

const byDecider: Record<DeciderId, RouteId> = {
  kommune: "kommune",
  "kommune-beskaeftigelse": "kommune-beskaeftigelse",
  "boerne-og-ungeudvalg": "boerne-og-ungeudvalg",
  "udbetaling-danmark": "udbetaling-danmark",
  aes: "aes",
  arbejdstilsynet: "arbejdstilsynet",
  socialtilsyn: "socialtilsyn",
  adoptionssamraad: "adoptionssamraad",
  uddannelsesinstitution: "det-staar-i-brevet",
  "a-kasse": "a-kasse",
  star: "star",
  seniorpensionsenheden: "seniorpensionsenheden",
  familieretshuset: "det-staar-i-brevet",
  other: "det-staar-i-brevet",
};

function routeIdOf({ decider, kind }: DeciderAndKind): RouteId {
  return (kind && byKind[kind]) ?? byDecider[decider];
}
