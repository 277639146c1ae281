/** How many plans a second, and how many whole documents: part of `npm run bench`. */

import { parseAnswers } from "#lib/answers/answers-schema.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";

const today = parseCalendarDate("2026-11-21");
const answers = parseAnswers({
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  received: "2026-11-19",
  guidance: "given",
});

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

console.log(`plans a second: ${perSecond(() => makePlan(answers, today))}`);
console.log(`plans with all their words: ${perSecond(() => composePlan(makePlan(answers, today)))}`);
