import { letterLaws } from "#content/da/letters/laws.ts";
import { letters } from "#content/da/letters.ts";
import type { LetterId } from "#content/ids/letters.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { sourceOrder } from "#lib/document/source-order.ts";
import { sourcesInCase } from "#lib/document/sources-in-case.ts";
import type { Plan } from "#lib/plan/plan.ts";

/**
 * What a letter rests on, in the order of their numbers (T1): its own sources, and the law of the route.
 *
 * @example letterSources("complaint", plan) // ["RSL", "FVL", …]
 */
export function letterSources(id: LetterId, plan: Plan | null): readonly SourceId[] {
  const { sources, lawOfRoute } = letters[id];
  const laws = plan && "route" in plan.way && lawOfRoute ? Object.values(letterLaws[plan.way.route.id]) : [];
  const own = plan ? sourcesInCase(sources, plan) : sources;
  const cited = new Set<SourceId>([...own, ...laws.flatMap((law) => law.sources)]);
  return sourceOrder.filter((source) => cited.has(source));
}
