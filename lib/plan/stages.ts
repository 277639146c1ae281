import type { CaseFacts } from "./case-facts.ts";

/** Before the decision, or decided and not yet complained over. */
export function isUndecidedOrFresh({ stage }: CaseFacts): boolean {
  return stage === "before-decision" || stage === "decided" || stage === "unknown";
}

/** A decision has (perhaps) been made, and the complaint is still to be sent. */
export function isFresh({ stage }: CaseFacts): boolean {
  return stage === "decided" || stage === "unknown";
}

/** The complaint is to be sent down a route: not an exit (R4), and the person has not said no. */
export function willComplain(facts: CaseFacts): boolean {
  return isFresh(facts) && facts.exit === null && facts.answers.wantsComplaint !== "no";
}
