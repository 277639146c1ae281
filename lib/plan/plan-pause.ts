import type { PauseId } from "#content/ids/pauses.ts";
import type { RouteId } from "#content/ids/routes.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { CaseFacts } from "./case-facts.ts";
import { afterNewDecision } from "./new-decision.ts";

/** Topics in which complaining pauses nothing, whatever the case. */
const neverPaused: readonly Answers["topicKommune"][] = ["merudgifter", "penge-og-ydelser"];

/**
 * Whether the decision waits while one complains (R3), as far as the answers say. "Ved ikke" gives the route's own
 * words, which promise nothing.
 *
 * @returns null where no complaint is under way or to be made, and where the case goes another way (R4)
 * @see retssikkerhedsloven § 72; serviceloven § 3 a; barnets lov §§ 11 and 146; ASL § 44; AML § 81; STL § 19
 * @example
 * planPause(factsOf({ decider: "kommune", topicKommune: "tabt-arbejdsfortjeneste", stage: "decided", notice: "yes" }))
 * // "waits-until-notice"
 */
export function planPause(facts: CaseFacts): PauseId | null {
  const { stage, exit, route, answers } = facts;
  // A new decision that gives less than all leaves the case on its way: the old question stands (R3, C4).
  if (exit || stage === "before-decision" || stage === "board-decided" || afterNewDecision(facts) === "done")
    return null;
  const byRoute: Partial<Record<RouteId, (answers: Answers) => PauseId>> = {
    kommune: inKommune,
    "boerne-og-ungeudvalg": () => "director-may",
    "udbetaling-danmark": repayment,
    aes: workInjury,
    socialtilsyn: approval,
    arbejdstilsynet: unlessOrderedOtherwise,
    "familieretshuset-botilbud": unlessAtOnce,
  };
  return byRoute[route.id]?.(answers) ?? (route.suspensive === "no" ? "applies" : "not-stated");
}

/** Whether 14 weeks' notice is needed (serviceloven § 3 a, barnets lov § 11). @example needsNotice(facts) // false */
export function needsNotice({ notice, childMatter }: Answers): boolean {
  return notice === "yes" || childMatter === "saerligt-tilbud";
}

function inKommune(answers: Answers): PauseId {
  const { topicKommune, notice, childMatter = "unknown" } = answers;
  if (needsNotice(answers)) return "waits-until-notice";
  if (topicKommune === "botilbud") return "on-request";
  if (topicKommune === "barn-og-familie") return inChildCase(childMatter, answers);
  if (neverPaused.includes(topicKommune)) return "applies";
  if (topicKommune === undefined || topicKommune === "unknown" || topicKommune === "andet-socialt")
    return notice === "no" && topicKommune === "andet-socialt" ? "applies" : "depends";
  return notice === "no" ? "applies" : "waits-if-notice";
}

function inChildCase(matter: NonNullable<Answers["childMatter"]>, answers: Answers): PauseId {
  // A change of place is no choice of one: there a request for an assessment makes it wait, not the complaint (stk. 7).
  if (matter === "anbringelsessted") return answers.atOnce === "yes" ? "at-once" : "depends";
  // "Straks" stands in stk. 2 for the place alone, and for hjemgivelse in stk. 7, which is about another request.
  if (matter === "hjemgivelse") return answers.atOnce === "no" ? "waits" : "waits-doubt-at-once";
  if (matter === "ophoer-af-anbringelse") return "waits";
  return matter === "andet" ? "applies" : "depends";
}

function repayment({ topicUdbetalingDanmark }: Answers): PauseId {
  if (topicUdbetalingDanmark === "boligstoette-tilbagebetaling") return "waits";
  return topicUdbetalingDanmark === undefined || topicUdbetalingDanmark === "unknown" ? "depends" : "applies";
}

function workInjury({ opposed }: Answers): PauseId {
  return opposed === "yes" ? "others-complained" : "others-may-complain";
}

function approval(answers: Answers): PauseId {
  if (answers.approvalEnds === "yes") return unlessAtOnce(answers);
  return answers.approvalEnds === "no" ? "applies" : "depends";
}

/** Other orders than those at once pause nothing either, and the board can say otherwise (AML § 81, stk. 3). */
function unlessOrderedOtherwise(answers: Answers): PauseId {
  return answers.atOnce === "no" ? "depends" : unlessAtOnce(answers);
}

function unlessAtOnce({ atOnce }: Answers): PauseId {
  if (atOnce === "yes") return "at-once";
  return atOnce === "no" ? "waits" : "waits-unless-at-once";
}
