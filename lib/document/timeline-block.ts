import { type ClockVariant, clockOwners, clocks } from "#content/da/clocks.ts";
import { routes } from "#content/da/routes.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { ankestyrelsenDecidesOnPeriod } from "#lib/deadline/deadline-scope.ts";
import type { Plan, PlanDay } from "#lib/plan/plan.ts";
import type { TimelineBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { shownDay } from "./shown-day.ts";

/** Every day of the case in order, with whose clock it is; null where there is none. */
export function timelineBlock(
  plan: Plan,
  words: CaseWords,
): { readonly block: TimelineBlock; readonly sources: readonly SourceId[] } | null {
  if (plan.days.length === 0) return null;
  const items = plan.days.map((day) => {
    const { title, text } = variantOf(day, plan);
    return {
      id: day.id,
      day: shownDay(day.day),
      title: fill(title, words),
      text: fill(text, words),
      ...(day.owner !== "event" && { owner: clockOwners[day.owner] }),
      emphasis: emphasisOf(day),
    };
  });
  const route = "route" in plan.way ? plan.way.route : null;
  const cited = plan.days.flatMap(({ id }) => [
    ...clocks[id].sources,
    ...(clocks[id].lawOfRoute && route ? routes[route.id].sources : []),
  ]);
  return { block: { type: "timeline", items }, sources: cited };
}

function emphasisOf({ id, owner }: PlanDay): TimelineBlock["items"][number]["emphasis"] {
  if (owner === "citizen") return "deadline";
  return id.startsWith("decision-") || id === "new-decision" || id === "board-decision" ? "start" : "other";
}

function variantOf(day: PlanDay, plan: Plan): { readonly title: string; readonly text: string } {
  const variant = variantName(day, plan);
  return (variant && clocks[day.id].variants?.[variant]) ?? clocks[day.id];
}

/** Which words fit the same clock in this case (F2p, F6, C3). */
function variantName({ id }: PlanDay, { deadline, decider, kind, way }: Plan): ClockVariant | null {
  if (id === "reassessment") return decider === "aes" ? "aes" : null;
  if (deadline.status !== "computed" || decider === "unknown") return null;
  if (id === "complaint") {
    if (deadline.deadline.settled) return "settled";
    return deadline.deadline.provisional ? "provisional" : null;
  }
  if (id !== "complaint-office") return null;
  if (!ankestyrelsenDecidesOnPeriod({ decider, ...(kind && { kind }) })) return "office-hours";
  return "route" in way && way.route.byPhone ? null : "paper";
}
