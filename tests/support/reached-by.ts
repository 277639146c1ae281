import { contactIds } from "#content/ids/contacts.ts";
import { deadlineStepIds } from "#content/ids/deadline-steps.ts";
import { deciderIds } from "#content/ids/deciders.ts";
import { exitIds } from "#content/ids/exits.ts";
import { pauseIds } from "#content/ids/pauses.ts";
import { askIds, clockIds, taskIdsByAdvice } from "#content/ids/plan.ts";
import { choiceOptions } from "#content/ids/questions.ts";
import { routeIds } from "#content/ids/routes.ts";
import { type RuleId, ruleIds } from "#content/ids/rules.ts";
import { stationIds } from "#content/ids/stations.ts";
import { journey } from "#lib/answers/journey.ts";
import { askedQuestions } from "#lib/answers/walk.ts";
import type { Plan } from "#lib/plan/plan.ts";

/** Rules that no task, day or step has as its reason: what a day is, how clocks run, the route, and freshness. */
const citedByNothing: readonly RuleId[] = ["H1", "H2", "H3", "H4", "H5", "F9", "F12", "C0", "R2", "R3", "T1", "T2"];

/** Everything a plan can hold, as "kind id": what an enumeration of cases has to reach, each at least once. */
export const everythingToReach: ReadonlySet<string> = new Set([
  ...named("task", Object.values(taskIdsByAdvice).flat()),
  ...named("next", ["go-other-way", "complain", "complain-today", "maintain-complaint", "wait-board", "no-complaint"]),
  ...named("clock", clockIds),
  ...named("ask", askIds),
  ...named("contact", contactIds),
  ...named("exit", exitIds),
  ...named("pause", pauseIds),
  ...named("route", routeIds),
  ...named("station", stationIds),
  ...named("decider", [...deciderIds, "unknown"]),
  ...named("stage", choiceOptions.stage),
  ...named("deadline", [
    "not-yet",
    "behind",
    "missing-day",
    "computed",
    "in-letter F10",
    "in-letter F11",
    "in-letter R4",
  ]),
  ...named(
    "question",
    journey.map(({ id }) => id),
  ),
  ...named("step", deadlineStepIds),
  ...named(
    "rule",
    ruleIds.filter((id) => !citedByNothing.includes(id)),
  ),
  ...named("state", ["open", "last-day", "safe-day-passed", "passed"]),
]);

/**
 * What a plan holds of it.
 *
 * @example reachedBy(makePlan({ stage: "before-decision" }, today)) // ["task find-bisidder", …, "stage before-decision"]
 */
export function reachedBy(plan: Plan): readonly string[] {
  const { deadline, way } = plan;
  return [
    ...named(
      "task",
      plan.tasks.map(({ id }) => id),
    ),
    `next ${plan.next}`,
    ...named(
      "clock",
      plan.days.map(({ id }) => id),
    ),
    ...named("ask", plan.asks),
    ...named("contact", plan.contacts),
    ...named("exit", [...plan.sideExits, ...("exit" in way ? [way.exit] : [])]),
    ...("route" in way
      ? [
          `route ${way.route.id}`,
          ...named(
            "station",
            way.route.stations.map(({ id }) => id),
          ),
        ]
      : []),
    ...(plan.pause ? [`pause ${plan.pause}`] : []),
    `decider ${plan.decider}`,
    `stage ${plan.stage}`,
    `deadline ${deadline.status === "in-letter" ? `in-letter ${deadline.why}` : deadline.status}`,
    ...(deadline.status === "computed" ? [`state ${deadline.state.state}`] : []),
    ...named(
      "question",
      askedQuestions(plan.answers, plan.ladder !== null).map(({ id }) => id),
    ),
    ...[...plan.tasks, ...plan.days].flatMap(({ because }) => (because ? [`rule ${because}`] : [])),
    ...("why" in deadline ? [`rule ${deadline.why}`] : []),
    ...("deadline" in deadline && deadline.deadline
      ? deadline.deadline.steps.flatMap(({ id, rule }) => [`step ${id}`, `rule ${rule}`])
      : []),
  ];
}

/**
 * The counts of an enumeration, for its log: "task 47, clock 23, …".
 *
 * @example countsByKind(new Set(["task complain", "task find-bisidder"])) // "task 2"
 */
export function countsByKind(reached: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const name of reached) {
    const [kind = ""] = name.split(" ");
    if (everythingToReach.has(name)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
}

function named(kind: string, ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${kind} ${id}`);
}
