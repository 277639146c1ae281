import type { DecisionCheckId } from "#content/ids/decision-check.ts";
import type { AskId } from "#content/ids/plan.ts";
import { knownCheck, openChecks } from "#lib/answers/known-check.ts";
import type { CaseFacts } from "./case-facts.ts";
import { isFresh } from "./stages.ts";
import { isUnclear } from "./unclear-decision.ts";
import { wasHeard } from "./was-heard.ts";

/**
 * The question that follows from a "nej" or "ved ikke" in the check of the decision. That it is in writing and says how
 * to complain stands first, and only while the complaint is still to be sent.
 */
const askByCheckItem: Partial<Record<DecisionCheckId, AskId>> = {
  dated: "which-date",
  rule: "which-rule",
  reasons: "which-reasons",
  facts: "which-facts",
  heard: "why-not-heard",
  deadline: "last-day",
};

/** The questions to ask the case worker, in the order of the guide. @example planAsks(facts) // ["pause"] */
export function planAsks(facts: CaseFacts): readonly AskId[] {
  const { answers, stage, route, exit } = facts;
  const isBefore = stage === "before-decision";
  const fresh = isFresh(facts);
  const { written = "yes", guidance = "yes" } = knownCheck(answers);
  const fromCheck = openChecks(answers).flatMap((item) => askByCheckItem[item] ?? []);
  const candidates: readonly (readonly [AskId, boolean])[] = [
    ["what-happens-at-meeting", answers.meeting === "yes"],
    ["when-hearing", isBefore && !wasHeard(answers)],
    ["when-decision", isBefore && answers.processingTime !== "yes"],
    ["in-writing", fresh && written !== "yes"],
    ["how-to-complain", fresh && guidance !== "yes"],
    ["what-is-missing", isBefore || answers.newInformation === "yes"],
    ["what-would-change", isUnclear(answers)],
    ["pause", fresh && !exit && route.suspensive !== "no"],
    ["how-far", stage === "complained" || stage === "forwarded"],
  ];
  return [...candidates.filter(([, applies]) => applies).map(([id]) => id), ...fromCheck];
}
