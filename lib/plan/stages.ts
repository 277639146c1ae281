import type { RouteId } from "#content/ids/routes.ts";
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
 * Routes in which the law gives some relatives, foster families or survivors a complaint of their own (R4). The kommune's
 * is one of them in cases of children alone.
 *
 * @see barnets lov §§ 144, 145, stk. 2, and 146, stk. 2; serviceloven § 134, stk. 3; lov om socialtilsyn § 19, stk. 1;
 *   ASL § 44, stk. 1, nr. 1
 */
const withRightOfOwn: readonly RouteId[] = ["boerne-og-ungeudvalg", "familieretshuset-botilbud", "socialtilsyn", "aes"];

/**
 * Whether one who is not the person of the case may have a complaint of their own there. Which of them has one hangs on
 * more than we ask: so the plan complains and asks at the same time. Who acts for one who is to live in a botilbud has it
 * when that person cannot complain, and needs no fuldmagt then.
 *
 * @example mayHaveOwnRight(factsOf({ decider: "aes", party: "relative" })) // true
 */
export function mayHaveOwnRight({ answers: { party, topicKommune }, route }: CaseFacts): boolean {
  if (party === "without-fuldmagt") return route.id === "familieretshuset-botilbud";
  return party === "relative" && (withRightOfOwn.includes(route.id) || topicKommune === "barn-og-familie");
}

/**
 * Elsewhere a relative or a foster family has no complaint of its own (R4; retssikkerhedsloven § 60, stk. 2).
 *
 * @example mayComplain(factsOf({ decider: "kommune", party: "relative" })) // false
 */
export function mayComplain(facts: CaseFacts): boolean {
  return facts.answers.party !== "relative" || mayHaveOwnRight(facts);
}

/**
 * Who acts for another and has no fuldmagt yet cannot complain: the person must, or sign one first (R4, U17).
 *
 * @example needsFuldmagt(factsOf({ party: "without-fuldmagt" })) // true
 */
export function needsFuldmagt(facts: CaseFacts): boolean {
  return facts.answers.party === "without-fuldmagt" && !mayHaveOwnRight(facts);
}

/**
 * The complaint is to be sent down a route: not an exit (R4), and the person has not said no.
 *
 * @example willComplain(factsOf({ decider: "kommune", topicKommune: "skat" })) // false
 */
export function willComplain(facts: CaseFacts): boolean {
  return isFresh(facts) && facts.exit === null && mayComplain(facts) && facts.answers.wantsComplaint !== "no";
}
