import type { CaseFacts } from "./case-facts.ts";

/** Before the decision, or decided and not yet complained over. @example isUndecidedOrFresh(facts) // true */
export function isUndecidedOrFresh({ stage }: CaseFacts): boolean {
  return stage === "before-decision" || stage === "decided" || stage === "unknown";
}

/**
 * A decision has (perhaps) been made, and the complaint is still to be sent.
 *
 * @example isFresh(factsOf({ stage: "before-decision" })) // false
 */
export function isFresh({ stage }: CaseFacts): boolean {
  return stage === "decided" || stage === "unknown";
}

/**
 * A relative or a foster family is not the party, and has no complaint of its own (R4; retssikkerhedsloven § 60).
 *
 * @example mayComplain(factsOf({ party: "relative" })) // false
 */
export function mayComplain({ answers }: CaseFacts): boolean {
  return answers.party !== "relative";
}

/**
 * The complaint is to be sent down a route: not an exit (R4), and the person has not said no.
 *
 * @example willComplain(factsOf({ decider: "kommune", topicKommune: "skat" })) // false
 */
export function willComplain(facts: CaseFacts): boolean {
  return isFresh(facts) && facts.exit === null && mayComplain(facts) && facts.answers.wantsComplaint !== "no";
}
