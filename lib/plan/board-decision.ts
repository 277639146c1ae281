import type { CaseFacts } from "./case-facts.ts";

/** What the decision on a complaint leaves open: the courts, the next body, what the letter says, or a new round. */
export type AfterBoardDecision = "final" | "onward" | "letter" | "remitted";

/**
 * What comes after the decision on a complaint (R6). In an a-kasse's case and in SU's there are two complaint bodies;
 * which of them has decided is not asked, so the first is assumed: its decision can still be complained over.
 *
 * @returns null before the complaint has been decided
 * @example afterBoardDecision(factsOf({ decider: "kommune", stage: "board-decided", boardOutcome: "hjemvist" }))
 * // "remitted"
 */
export function afterBoardDecision({ stage, answers, route, exit }: CaseFacts): AfterBoardDecision | null {
  if (stage !== "board-decided") return null;
  if (answers.boardOutcome === "hjemvist") return "remitted";
  if (exit || route.id === "det-staar-i-brevet") return "letter";
  return route.stations.length > 3 ? "onward" : "final";
}

/**
 * The courts see the decision on the complaint only where Ankestyrelsen is asked to bring it there (C5).
 *
 * @see barnets lov § 147; serviceloven § 135
 * @example isCourtDemanded(factsOf({ decider: "boerne-og-ungeudvalg" })) // true
 */
export function isCourtDemanded({ decider, kind }: Pick<CaseFacts, "decider" | "kind">): boolean {
  return decider === "boerne-og-ungeudvalg" || kind === "botilbud-uden-samtykke";
}
