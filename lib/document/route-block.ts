import { routeWords } from "#content/da/route-words.ts";
import { routes } from "#content/da/routes.ts";
import { stations } from "#content/da/stations.ts";
import type { ComplaintRoute } from "#lib/routing/complaint-route.ts";
import type { RouteBlock } from "./blocks.ts";
import { fill } from "./fill.ts";

type Station = RouteBlock["stations"][number];

/**
 * A complaint route in words (R2), for the page and the paper. Where the case is known, the person's own station
 * ("Dig") stands first, because that is where the one complaint is sent from.
 *
 * @param route the route's id and its stations in order
 * @param here where the case is: with the citizen, the index of a station, or null for the route on its own
 * @throws RangeError when a station has no words on this route, or `here` is not one of the stations
 * @example routeBlock(complaintRoute({ decider: "kommune" }), "citizen").stations.map((s) => s.name)
 * // ["Dig", "Kommunen", "Ankestyrelsen", "Domstolene"]
 */
export function routeBlock(
  route: Pick<ComplaintRoute, "id" | "stations">,
  here: "citizen" | number | null,
): RouteBlock {
  if (typeof here === "number" && !(here in route.stations)) {
    throw new RangeError(`here is not a station of ${route.id}: ${here}`);
  }
  const places = route.stations.map(({ id }, place): Station => {
    const words = routes[route.id].stations[place];
    if (words?.station !== id) throw new RangeError(`${route.id} has no words for station ${place}: ${id}`);
    const { does, within, you } = words;
    const state = stateOf(place, here);
    return { id, name: stations[id].name, does, ...(within && { within }), you, ...hereWords(state) };
  });
  return {
    type: "route",
    head: routeWords.head,
    stations: here === null ? places : [citizenStation(route, here), ...places],
  };
}

function stateOf(place: number, here: "citizen" | number | null): Station["state"] {
  if (typeof here !== "number" || place > here) return "ahead";
  return place === here ? "here" : "past";
}

function hereWords(state: Station["state"]): Pick<Station, "state" | "here"> {
  return state === "here" ? { state, here: routeWords.here } : { state };
}

function citizenStation({ stations: [first] }: Pick<ComplaintRoute, "stations">, here: "citizen" | number): Station {
  const { name, toSend, sent } = routeWords.citizen;
  const isToSend = here === "citizen";
  const station = first ? stations[first.id].definite : "";
  return {
    id: "citizen",
    name,
    does: fill(isToSend ? toSend.does : sent.does, { station }),
    ...(isToSend && { you: toSend.you }),
    ...hereWords(isToSend ? "here" : "past"),
  };
}
