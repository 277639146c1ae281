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

/** What is seldom met is looked for in more cases: a new question moves the dice for all the others. */
const roundsAtMost = 6;

type Candidate = { readonly plan: Plan; readonly holds: readonly string[] };

function candidates(): readonly Candidate[] {
  const pool: Candidate[] = [];
  const met = new Set<string>();
  for (let round = 0; round < roundsAtMost && met.size < everythingToReach.size; round += 1) {
    for (const { answers, today } of fc.sample(anyCompleteCase, { seed: 20261121 + round, numRuns: 1800 })) {
      const plan = makePlan(answers, today);
      const holds = [...new Set(reachedBy(plan))].filter((name) => everythingToReach.has(name));
      for (const name of holds) met.add(name);
      pool.push({ plan, holds });
    }
  }
  return pool;
}

function choose(): readonly Chosen[] {
  const pool = candidates();
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
