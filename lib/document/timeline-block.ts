import { clockOwners, clocks } from "#content/da/clocks.ts";
import { routes } from "#content/da/routes.ts";
import type { SourceId } from "#content/ids/sources.ts";
import type { Plan, PlanDay } from "#lib/plan/plan.ts";
import type { TimelineBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { daySource } from "./clock-law.ts";
import { clockWords } from "./clock-words.ts";
import { fill } from "./fill.ts";
import { shownDay } from "./shown-day.ts";
import { sourcesInCase } from "./sources-in-case.ts";

/**
 * Every day of the case in order, with whose clock it is; null where there is none.
 *
 * @example timelineBlock(plan, words)?.block.items[0]?.title // "Datoen på afgørelsen"
 */
export function timelineBlock(
  plan: Plan,
  words: CaseWords,
): { readonly block: TimelineBlock; readonly sources: readonly SourceId[] } | null {
  if (plan.days.length === 0) return null;
  const items = plan.days.map((day) => {
    const { title, text } = clockWords(day, plan);
    return {
      id: day.id,
      day: shownDay(day.day),
      title: fill(title, words),
      text: fill(text, words),
      ...(day.owner !== "event" && { owner: clockOwners[day.owner] }),
      source: daySource(day, plan),
      emphasis: emphasisOf(day),
    };
  });
  const route = "route" in plan.way ? plan.way.route : null;
  const cited = plan.days.flatMap(({ id }) => [
    ...sourcesInCase(clocks[id].sources, plan),
    ...(clocks[id].lawOfRoute && route ? routes[route.id].sources : []),
  ]);
  return { block: { type: "timeline", items }, sources: cited };
}

function emphasisOf({ id, owner }: PlanDay): TimelineBlock["items"][number]["emphasis"] {
  if (owner === "citizen") return "deadline";
  return id.startsWith("decision-") || id === "new-decision" || id === "board-decision" ? "start" : "other";
}
