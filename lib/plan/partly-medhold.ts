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

/**
 * What a new decision that gives partly right asks of the citizen (C4). An outcome that is not known is read as
 * partly right: to say once too often that one maintains costs nothing.
 *
 * @returns null where the new decision is not (perhaps) partly right
 * @see BEK 861/2025 § 12, BEK 693/2014 § 22, BEK 1374/2023 § 7
 */
export function partlyMedhold({
  stage,
  answers,
  route,
  exit,
}: CaseFacts): "maintain" | "complain-again" | "sent-on" | "letter" | null {
  if (stage !== "new-decision" || answers.outcome === "full" || answers.outcome === "none") return null;
  if (exit) return "letter";
  if (mustBeMaintained.includes(route.id)) return "maintain";
  if (route.id === "aes") return "complain-again";
  return sendsOnByItself.includes(route.id) ? "sent-on" : "letter";
}
