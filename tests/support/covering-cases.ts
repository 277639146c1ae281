import fc from "fast-check";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { anyCompleteCase } from "./arbitrary-answers.ts";
import { everythingToReach, reachedBy } from "./reached-by.ts";

/** A plan, and what it alone adds to those before it. */
type Chosen = { readonly plan: Plan; readonly adds: readonly string[] };

let known: readonly Chosen[] | undefined;

/**
 * A few dozen plans that together reach everything a plan can hold, taken from many by turns: the one that adds the
 * most comes first. Always the same ones for the same product.
 *
 * @example coveringCases().length // about 30
 */
export function coveringCases(): readonly Chosen[] {
  known ??= choose();
  return known;
}

function choose(): readonly Chosen[] {
  const pool = fc
    .sample(anyCompleteCase, { seed: 20261121, numRuns: 1800 })
    .map(({ answers, today }) => makePlan(answers, today))
    .map((plan) => ({ plan, holds: [...new Set(reachedBy(plan))].filter((name) => everythingToReach.has(name)) }));
  const open = new Set(everythingToReach);
  const openIn = (holds: readonly string[]) => holds.reduce((count, name) => count + (open.has(name) ? 1 : 0), 0);
  const chosen: Chosen[] = [];
  while (open.size > 0) {
    const counted = pool.map((entry) => [openIn(entry.holds), entry] as const);
    const [count, { plan, holds }] = counted.reduce((a, b) => (b[0] > a[0] ? b : a));
    if (count === 0) return chosen;
    const adds = holds.filter((name) => open.delete(name));
    chosen.push({ plan, adds });
  }
  return chosen;
}
