import { forgives } from "#content/da/deadline.ts";
import { routeWords } from "#content/da/route-words.ts";
import type { Plan, PlanRoute } from "#lib/plan/plan.ts";
import type { RouteBlock } from "./blocks.ts";
import { caseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { routeBlock } from "./route-block.ts";

/**
 * The route of one case. Where the case is, is marked only when it is known; where the day to complain by is past, the
 * first station does what it does with a late complaint (F8, C3).
 *
 * @example planRouteBlock(plan, plan.way.route).stations[0]?.here // "Her er sagen nu"
 */
export function planRouteBlock(plan: Plan, route: PlanRoute): RouteBlock {
  const block = routeBlock(route, plan.answers.stage === undefined ? null : route.here);
  const first = firstStation(plan, route);
  if (!first) return block;
  return {
    ...block,
    stations: block.stations.map((station) => (station.id === route.sendTo ? first(station) : station)),
  };
}

type Station = RouteBlock["stations"][number];

/** What the first station says in this case instead of the route's own words; null where those fit. */
function firstStation(plan: Plan, route: PlanRoute): ((station: Station) => Station) | null {
  const { stage, deadline } = plan;
  if (stage === "complained" || stage === "new-decision" || stage === "forwarded" || stage === "board-decided") {
    return (station) => ({ ...station, you: routeWords.youAfter[stage] });
  }
  if (deadline.status !== "computed" || deadline.state.daysLeft >= 0) return null;
  const does = fill(forgives[route.id], caseWords(plan));
  return ({ within: _within, ...station }) => ({ ...station, does, you: routeWords.lateYou });
}
