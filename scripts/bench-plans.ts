/** How many deadlines, plans, whole documents and different cases a second: part of `npm run bench`. */

import { channelIds, deciderIds, guidanceIds } from "#content/ids/deciders.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { benchAnswers, benchToday } from "./bench-case.ts";

/** Runs it for about a second, after as many runs as the engine needs to warm up. It is told which run it is. */
function perSecond(run: (count: number) => unknown): number {
  for (let warm = 0; warm < 200; warm += 1) run(warm);
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 1000) {
    run(count);
    count += 1;
  }
  return Math.round((count * 1000) / (performance.now() - began));
}

/** The cases of an enumeration: every decider, way and guidance, on the days of a year. */
const varied = deciderIds.flatMap((decider) =>
  channelIds.flatMap((channel) => guidanceIds.map((guidance) => ({ decider, channel, guidance }))),
);
function caseOf(count: number) {
  const day = addDays(benchToday, -(count % 365));
  return { ...benchAnswers, ...varied[count % varied.length], dated: day, received: day };
}
const notice = {
  decider: "kommune",
  channel: "letter",
  dated: benchToday,
  received: benchToday,
  guidance: "given",
} as const;

console.log(`deadlines a second: ${perSecond(() => complaintDeadline(notice))}`);
console.log(`plans a second: ${perSecond(() => makePlan(benchAnswers, benchToday))}`);
console.log(`plans with all their words: ${perSecond(() => composePlan(makePlan(benchAnswers, benchToday)))}`);
console.log(
  `different cases a second, as an enumeration makes them: ${perSecond((count) => makePlan(caseOf(count), benchToday))}`,
);
