import type { AskId } from "#content/ids/plan.ts";
import { type CheckItemId, checkItemIds } from "#content/ids/questions.ts";
import { settledCheck } from "#lib/answers/known-check.ts";
import type { CaseFacts } from "./case-facts.ts";
import { isFresh } from "./stages.ts";

/** The question that follows from a "nej" or "ved ikke" in the check of the decision. */
const askByCheckItem: Record<CheckItemId, AskId> = {
  dated: "which-date",
  rule: "which-rule",
  reasons: "which-reasons",
  facts: "which-facts",
  heard: "why-not-heard",
  deadline: "last-day",
};

/** The questions to ask the case worker, in the order of the guide. */
export function planAsks(facts: CaseFacts): readonly AskId[] {
  const { answers, stage, route, exit } = facts;
  const isBefore = stage === "before-decision";
  const fresh = isFresh(facts);
  const check = settledCheck(answers);
  const fromCheck = checkItemIds
    .filter((item) => check[item] !== undefined && check[item] !== "yes")
    .map((item) => askByCheckItem[item]);
  const candidates: readonly (readonly [AskId, boolean])[] = [
    ["what-happens-at-meeting", answers.meeting === "yes"],
    ["when-hearing", isBefore && answers.hearing !== "open" && answers.hearing !== "answered"],
    ["when-decision", isBefore && answers.processingTime !== "yes"],
    ["in-writing", fresh && answers.channel === "oral"],
    ["how-to-complain", fresh && answers.guidance === "missing"],
    ["what-is-missing", isBefore || answers.newInformation === "yes"],
    ["what-would-change", answers.understood === "no" || answers.understood === "partly"],
    ["pause", fresh && !exit && route.suspensive !== "no"],
    ["how-far", stage === "complained" || stage === "forwarded"],
  ];
  return [...candidates.filter(([, applies]) => applies).map(([id]) => id), ...fromCheck];
}
