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
  if (plan.deadline.status !== "computed" || plan.deadline.state.daysLeft >= 0) return block;
  const words = caseWords(plan);
  const late = { does: fill(forgives[route.id], words), you: routeWords.lateYou };
  return {
    ...block,
    stations: block.stations.map((station) => {
      if (station.id !== route.sendTo) return station;
      const { within: _within, ...rest } = station;
      return { ...rest, ...late };
    }),
  };
}
