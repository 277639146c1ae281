import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "./answers.ts";

/**
 * Whether an answer can be true in a case, given the answers before it: nobody is offered "no decision yet" about a
 * decision, or a kommune's own adviser in a case of somebody else's.
 *
 * @example isOffered("hearing", "not-yet", { stage: "decided" }) // false
 */
export function isOffered(question: QuestionId, value: string, { stage, decider }: Answers): boolean {
  if (question === "hearing" && value === "not-yet")
    return stage === undefined || stage === "unknown" || stage === "before-decision";
  if (question === "hearing" && (value === "not-held" || value === "not-answered")) return stage !== "before-decision";
  // Once it is decided there is nothing left to answer; later on the authority can hear the person again.
  if (question === "hearing" && value === "open") return stage !== "decided";
  if (question === "companion" && value === "borgerraadgiver") return mayBeKommunal(decider);
  return true;
}

function mayBeKommunal(decider: Answers["decider"]): boolean {
  switch (decider) {
    case "kommune":
    case "kommune-beskaeftigelse":
    case "boerne-og-ungeudvalg":
    // A school is the kommune's own, or it is not said who decided.
    case "uddannelsesinstitution":
    case "other":
    case "unknown":
    case undefined:
      return true;
    default:
      return false;
  }
}
