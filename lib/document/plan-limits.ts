import { dependsInChildCase, pauseLawIntro, pauseLaws, pauses } from "#content/da/pauses.ts";
import { noticeOf14Weeks, type RouteWords, routes } from "#content/da/routes.ts";
import { topicLimits } from "#content/da/topic-limits.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";

/**
 * What must be said on the spot about a route (R2). A kommune decides so much that only what every case shares and
 * what fits the topic is said in the plan; the route's own page has it all.
 *
 * @example planLimits(plan, { ...routes.aes, limits: ["Kun du kan klage."] })[0] // "Kun du kan klage."
 */
export function planLimits(
  { decider, stage, answers, pause }: Plan,
  { limits, limitsBefore = [] }: RouteWords,
): readonly string[] {
  if (decider !== "kommune" && decider !== "kommune-beskaeftigelse")
    return stage === "before-decision" ? [...limitsBefore, ...limits] : limits;
  const topic = answers.topicKommune ?? answers.topicBeskaeftigelse;
  const byTopic: Readonly<Partial<Record<string, string>>> = topicLimits;
  const limit = topic && byTopic[topic];
  // Whether there is notice in this case is said with the pause, by the answer.
  const ofTopic = pause === null ? limit : limit?.replace(noticeOf14Weeks, "").trim();
  // The first is about who may complain: in a child's case more may, and the topic's own words say who.
  const whoMay = topic === "barn-og-familie" ? [] : limits.slice(0, 1);
  return [...whoMay, ...(ofTopic ? [ofTopic] : [])];
}

/**
 * Whether complaining pauses the decision, in words (R3); null where it is not the question now.
 *
 * @example planPauses(planOf({ decider: "aes", stage: "before-decision" }), words) // null
 */
export function planPauses({ pause, way, answers }: Plan, words: CaseWords): string | null {
  if (pause === null || !("route" in way)) return null;
  if (pause === "depends" && answers.topicKommune === "barn-og-familie") return dependsInChildCase;
  if (pause === "depends" || pause === "not-stated") return routes[way.route.id].pauses;
  const law = pauseLaws[way.route.id]?.[pause];
  // Where no law is named we have read none: the route says so, and says no more than that.
  if (pause === "applies" && !law) return routes[way.route.id].pauses;
  return [fill(pauses[pause], words), ...(law ? [`${pauseLawIntro} ${law}.`] : [])].join(" ");
}
