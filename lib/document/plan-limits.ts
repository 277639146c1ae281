import { noPause } from "#content/da/routes.ts";
import { topicLimits } from "#content/da/topic-limits.ts";
import type { Plan } from "#lib/plan/plan.ts";

/**
 * What must be said on the spot about a route (R2). A kommune decides so much that only what every case shares and
 * what fits the topic is said in the plan; the route's own page has it all.
 *
 * @param limits the route's limits; the first is about who may complain
 */
export function planLimits({ decider, answers }: Plan, limits: readonly string[]): readonly string[] {
  if (decider !== "kommune" && decider !== "kommune-beskaeftigelse") return limits;
  const topic = answers.topicKommune ?? answers.topicBeskaeftigelse;
  const ofTopic = topic ? (topicLimits as Readonly<Record<string, string>>)[topic] : undefined;
  return [...limits.slice(0, 1), ...(ofTopic ? [ofTopic] : [])];
}

/** Topics in which complaining pauses nothing, whatever the case (R3); in the others the route's own words are needed. */
const neverPaused: readonly Plan["answers"]["topicKommune"][] = ["merudgifter", "hjaelp-i-hjemmet", "penge-og-ydelser"];

/** Whether complaining pauses the decision, as far as it can matter in this case (R3). */
export function planPauses({ answers }: Plan, pauses: string): string {
  return neverPaused.includes(answers.topicKommune) ? noPause : pauses;
}
