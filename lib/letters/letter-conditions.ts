import type { LetterConditionId } from "#content/ids/letters.ts";
import { followsForvaltningsloven } from "#lib/plan/follows-forvaltningsloven.ts";
import { mayInterruptPeriod } from "#lib/plan/may-interrupt-period.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { mayGiveReasonsLater } from "#lib/plan/reasons-later.ts";

/**
 * What holds in a case, so that each letter says what belongs to it and nothing else. Without a plan only what holds
 * for any authority.
 *
 * @example letterConditions(plan).has("reasons-later") // true
 */
export function letterConditions(plan: Plan | null): ReadonlySet<LetterConditionId> {
  const held = Object.entries(plan ? conditionsOf(plan) : anyCase).filter(([, holds]) => holds);
  return new Set(held.map(([id]) => id as LetterConditionId));
}

const anyCase: Partial<Record<LetterConditionId, boolean>> = {
  "reasons-now": true,
  direct: true,
  forvaltningsloven: true,
  "perhaps-partly-right": true,
};

function conditionsOf(plan: Plan): Record<LetterConditionId, boolean> {
  const { decider, stage, way, answers } = plan;
  const route = "route" in way ? way.route : null;
  const reasonsLater = mayGiveReasonsLater(plan);
  // A decision that has been reassessed once is not reassessed again (C4), nor is the board's own.
  const isReassessed = route?.reassessed === true && stage !== "new-decision" && stage !== "board-decided";
  const isUnderForvaltningsloven = followsForvaltningsloven(plan);
  const isWritten = answers.channel !== undefined && answers.channel !== "oral" && answers.channel !== "unknown";
  return {
    "reasons-later": reasonsLater,
    "reasons-now": !reasonsLater,
    reassessed: isReassessed,
    direct: !isReassessed,
    forvaltningsloven: isUnderForvaltningsloven,
    "own-rules": !isUnderForvaltningsloven,
    "before-decision": stage === "before-decision" && isUnderForvaltningsloven,
    "period-open": mayInterruptPeriod(plan),
    minutes:
      isUnderForvaltningsloven && (answers.accessWhat ?? []).some((what) => what === "minutes" || what === "notes"),
    "not-heard": answers.hearing === "not-held" && isUnderForvaltningsloven,
    // Section 25 is about decisions in writing: in the others it is only said that nobody told how to complain.
    "no-guidance": answers.guidance === "missing" && isUnderForvaltningsloven && isWritten,
    "not-told-how": answers.guidance === "missing" && !(isUnderForvaltningsloven && isWritten),
    // Botilbud under serviceloven chapter 20: the complaint pauses the decision only on request (R3).
    "pause-on-request": decider === "kommune" && answers.topicKommune === "botilbud",
    urgent: answers.urgent === "yes",
    "partly-right": answers.outcome === "partly",
    "perhaps-partly-right": answers.outcome !== "partly",
    social: route !== null && (decider === "kommune" || decider === "kommune-beskaeftigelse"),
  };
}
