import type { LetterConditionId } from "#content/ids/letters.ts";
import { ankestyrelsenDecidesOnPeriod } from "#lib/deadline/deadline-scope.ts";
import type { Plan } from "#lib/plan/plan.ts";

/**
 * What holds in a case, so that each letter says what belongs to it and nothing else. Without a plan only what holds
 * for any authority.
 *
 * @example letterConditions(plan).has("reasons-later") // true in a case from the kommune (F6)
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

function conditionsOf({ decider, kind, stage, way, deadline, answers }: Plan): Record<LetterConditionId, boolean> {
  const route = "route" in way ? way.route : null;
  const reasonsLater = decider !== "unknown" && ankestyrelsenDecidesOnPeriod({ decider, ...(kind && { kind }) });
  // A decision that has been reassessed once is not reassessed again (C4), nor is the board's own.
  const isReassessed = route?.reassessed === true && stage !== "new-decision" && stage !== "board-decided";
  // A-kasser are associations: whether forvaltningsloven holds for them we have not read.
  const isUnderForvaltningsloven = decider !== "a-kasse";
  return {
    "reasons-later": route !== null && reasonsLater,
    "reasons-now": route === null || !reasonsLater,
    reassessed: isReassessed,
    direct: !isReassessed,
    forvaltningsloven: isUnderForvaltningsloven,
    "own-rules": !isUnderForvaltningsloven,
    "before-decision": stage === "before-decision" && isUnderForvaltningsloven,
    // Only while the period runs can it be interrupted (forvaltningsloven § 17).
    "period-open": deadline.status === "computed" && deadline.state.state !== "passed" && isUnderForvaltningsloven,
    minutes:
      isUnderForvaltningsloven && (answers.accessWhat ?? []).some((what) => what === "minutes" || what === "notes"),
    "not-heard": answers.hearing === "not-held" && isUnderForvaltningsloven,
    "no-guidance": answers.guidance === "missing" && isUnderForvaltningsloven,
    // Botilbud under serviceloven chapter 20: the complaint pauses the decision only on request (R3).
    "pause-on-request": decider === "kommune" && answers.topicKommune === "botilbud",
    "partly-right": answers.outcome === "partly",
    "perhaps-partly-right": answers.outcome !== "partly",
    social: route !== null && (decider === "kommune" || decider === "kommune-beskaeftigelse"),
  };
}
