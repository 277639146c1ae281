import type { ClockId, TaskId } from "#content/ids/plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { day } from "./plain-notice.ts";

/**
 * The plan of answers written as a table has them, read on 21 November 2026 or another day. What the schema does not
 * accept throws, so a table cannot test a case that cannot be.
 *
 * @example planOf({ decider: "aes", stage: "complained" }).next // "wait-reassessment"
 */
export function planOf(answers: Readonly<Record<string, unknown>>, today = "2026-11-21"): Plan {
  return makePlan(parseAnswers(answers), day(today));
}

/** The ids of a plan's tasks. @example expect(taskIdsOf(planOf({ meeting: "yes" }))).toContain("ask-agenda"); */
export function taskIdsOf({ tasks }: Plan): readonly TaskId[] {
  return tasks.map(({ id }) => id);
}

/**
 * The day of a clock in a plan; undefined where it does not run.
 *
 * @example clockOf(planOf(decided), "ombudsman") // "2027-11-19"
 */
export function clockOf({ days }: Plan, id: ClockId): string | undefined {
  return days.find((entry) => entry.id === id)?.day;
}

/** Every decider with every kind, as answers, by the name of its route. */
export const whoByRoute = {
  kommune: { decider: "kommune" },
  "kommune-beskaeftigelse": { decider: "kommune-beskaeftigelse" },
  "boerne-og-ungeudvalg": { decider: "boerne-og-ungeudvalg" },
  "udbetaling-danmark": { decider: "udbetaling-danmark" },
  "udbetaling-danmark-su-gaeld": { decider: "udbetaling-danmark", topicUdbetalingDanmark: "su-gaeld" },
  aes: { decider: "aes" },
  arbejdstilsynet: { decider: "arbejdstilsynet" },
  socialtilsyn: { decider: "socialtilsyn" },
  adoptionssamraad: { decider: "adoptionssamraad" },
  specialundervisning: { decider: "uddannelsesinstitution", kindUddannelse: "specialundervisning" },
  stu: { decider: "uddannelsesinstitution", kindUddannelse: "stu" },
  voksenspecialundervisning: { decider: "uddannelsesinstitution", kindUddannelse: "voksenspecialundervisning" },
  su: { decider: "uddannelsesinstitution", kindUddannelse: "su" },
  "a-kasse": { decider: "a-kasse" },
  star: { decider: "star" },
  seniorpensionsenheden: { decider: "seniorpensionsenheden" },
  "familieretshuset-adoption": { decider: "familieretshuset", kindFamilieretshuset: "adoption" },
  "familieretshuset-botilbud": { decider: "familieretshuset", kindFamilieretshuset: "botilbud-uden-samtykke" },
  "det-staar-i-brevet": { decider: "other" },
} as const;

export type RouteName = keyof typeof whoByRoute;

/** The names of the routes, each once. */
export const routeNames = Object.keys(whoByRoute) as readonly RouteName[];
