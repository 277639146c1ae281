import type { RouteId } from "#content/ids/routes.ts";
import type { CaseFacts } from "./case-facts.ts";

/** Where the citizen must say that the complaint is maintained, or it goes no further (C4). */
const mustBeMaintained: readonly RouteId[] = [
  "kommune",
  "kommune-beskaeftigelse",
  "udbetaling-danmark",
  "socialtilsyn",
  "seniorpensionsenheden",
  "specialundervisning",
];

/** Where the authority sends on by itself what it maintains (C4). */
const sendsOnByItself: readonly RouteId[] = ["a-kasse", "star", "arbejdstilsynet"];

/** Where nothing is reassessed, so that a new decision is a decision of its own, with four weeks of its own (F1, R2). */
const decidesAnew: readonly RouteId[] = [
  "boerne-og-ungeudvalg",
  "familieretshuset-botilbud",
  "su",
  "udbetaling-danmark-su-gaeld",
];

/** What a new decision after a complaint asks of the citizen. */
export type AfterNewDecision = "maintain" | "complain-again" | "complain-onward" | "sent-on" | "letter" | "done";

/**
 * What a new decision asks of the citizen (C4). An outcome that is not known is read as partly right: to say once too
 * often that one maintains costs nothing.
 *
 * @returns null where there is no new decision after a complaint
 * @see BEK 861/2025 § 12, BEK 693/2014 § 22, BEK 1374/2023 § 7
 * @example afterNewDecision(factsOf({ decider: "kommune", stage: "new-decision", outcome: "partly" })) // "maintain"
 */
export function afterNewDecision({ stage, answers, route, exit }: CaseFacts): AfterNewDecision | null {
  if (stage !== "new-decision") return null;
  if (answers.outcome === "full") return "done";
  if (exit) return "letter";
  if (decidesAnew.includes(route.id)) return "complain-onward";
  if (!route.reassessed) return "letter";
  if (answers.outcome === "none") return "sent-on";
  if (mustBeMaintained.includes(route.id)) return "maintain";
  if (route.id === "aes") return "complain-again";
  return sendsOnByItself.includes(route.id) ? "sent-on" : "letter";
}
