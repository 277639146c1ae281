import fc from "fast-check";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { anyCompleteCase } from "./arbitrary-answers.ts";
import { everythingToReach, reachedBy } from "./reached-by.ts";

/** A plan, and what it alone adds to those before it. */
type Chosen = { readonly plan: Plan; readonly adds: readonly string[] };

/**
 * A few dozen plans that together reach everything a plan can hold, taken from many by turns: the one that adds the
 * most comes first. Always the same ones for the same product.
 *
 * @example coveringCases().length // about 40
 */
export function coveringCases(): readonly Chosen[] {
  const pool = fc
    .sample(anyCompleteCase, { seed: 20261121, numRuns: 2500 })
    .map(({ answers, today }) => makePlan(answers, today))
    .map((plan) => ({ plan, holds: reachedBy(plan).filter((name) => everythingToReach.has(name)) }));
  const open = new Set(everythingToReach);
  const chosen: Chosen[] = [];
  while (open.size > 0) {
    const adds = (holds: readonly string[]) => new Set(holds.filter((name) => open.has(name)));
    const best = pool.reduce((a, b) => (adds(b.holds).size > adds(a.holds).size ? b : a));
    const added = [...adds(best.holds)];
    if (added.length === 0) return chosen;
    for (const name of added) open.delete(name);
    chosen.push({ plan: best.plan, adds: added });
  }
  return chosen;
}
