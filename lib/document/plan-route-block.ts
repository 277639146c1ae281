import { forgives } from "#content/da/deadline.ts";
import { routeWords } from "#content/da/route-words.ts";
import { routes } from "#content/da/routes.ts";
import { routeIntros } from "#content/da/stage-words.ts";
import type { Plan, PlanRoute } from "#lib/plan/plan.ts";
import { stageOutcome } from "#lib/plan/stage-outcome.ts";
import type { RouteBlock } from "./blocks.ts";
import { caseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { routeBlock } from "./route-block.ts";
import { stageStation } from "./stage-station.ts";

/**
 * The route of one case. Where the case is, is marked only when it is known; where the day to complain by is past, the
 * first station does what it does with a late complaint (F8, C3); after the complaint every place speaks of the stage
 * the case is at (R6).
 *
 * @example planRouteBlock(plan, route).stations[0]?.here // "Her er sagen nu"
 */
export function planRouteBlock(plan: Plan, route: PlanRoute): RouteBlock {
  const block = ofThisCase(routeBlock(route, plan.answers.stage === undefined ? null : route.here), plan);
  if (typeof route.here === "number") {
    const stations = block.stations.map((station, index) =>
      stageStation(station, index === 0 ? null : index - 1, plan, route),
    );
    return { ...block, stations };
  }
  const { deadline } = plan;
  if (deadline.status !== "computed" || deadline.state.daysLeft >= 0) return block;
  const does = fill(forgives[route.id], caseWords(plan));
  return {
    ...block,
    stations: block.stations.map(({ within, ...station }) =>
      station.id === route.sendTo
        ? { ...station, does, you: routeWords.lateYou }
        : { ...station, ...(within && { within }) },
    ),
  };
}

/** The four weeks of Ankestyrelsen are those of the listed cases alone (BEK 861/2025 § 15). */
function ofThisCase(block: RouteBlock, { decider, answers }: Plan): RouteBlock {
  if (decider !== "kommune-beskaeftigelse" || answers.fiveDays === "yes") return block;
  const stations = block.stations.map(({ within, ...station }) =>
    station.id === "ankestyrelsen" ? station : { ...station, ...(within && { within }) },
  );
  return { ...block, stations };
}

/**
 * What stands over the route, by where the case is (R6).
 *
 * @example routeIntro(plan, route) // "Du sender én klage, og den skal til kommunen. …"
 */
export function routeIntro(plan: Plan, route: PlanRoute): string {
  const { intro } = routes[route.id];
  switch (plan.stage) {
    case "decided":
    case "unknown":
      return intro;
    case "before-decision":
      return `${routeIntros["before-decision"]} ${intro}`;
    case "new-decision": {
      const outcome = stageOutcome(plan);
      if (outcome === "done") return routeIntros.done;
      const waits = outcome === "maintain" || outcome === "complain-again";
      return waits ? fill(routeIntros.waitsForYou, caseWords(plan)) : routeIntros.answered;
    }
    default:
      return routeIntros[plan.stage];
  }
}
