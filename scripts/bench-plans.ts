/** How many plans a second, and how many whole documents: part of `npm run bench`. */

import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { benchAnswers, benchToday } from "./bench-case.ts";

/** Runs it for about a second, after as many runs as the engine needs to warm up. */
function perSecond(run: () => unknown): number {
  for (let warm = 0; warm < 200; warm += 1) run();
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 1000) {
    run();
    count += 1;
  }
  return Math.round((count * 1000) / (performance.now() - began));
}

console.log(`plans a second: ${perSecond(() => makePlan(benchAnswers, benchToday))}`);
console.log(`plans with all their words: ${perSecond(() => composePlan(makePlan(benchAnswers, benchToday)))}`);
