import { contactIds } from "#content/ids/contacts.ts";
import { deciderIds } from "#content/ids/deciders.ts";
import { exitIds } from "#content/ids/exits.ts";
import { pauseIds } from "#content/ids/pauses.ts";
import { askIds, clockIds, taskIdsByAdvice } from "#content/ids/plan.ts";
import { choiceOptions } from "#content/ids/questions.ts";
import { routeIds } from "#content/ids/routes.ts";
import { stationIds } from "#content/ids/stations.ts";
import type { Plan } from "#lib/plan/plan.ts";

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
  ];
}

/** The counts of an enumeration, for its log: "task 47, clock 23, …". */
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
