import { kommuneOwnNames, kommuneWord } from "#content/da/kommune-names.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { fill } from "./fill.ts";

/**
 * What the kommune of a case is called; undefined where the citizen has not said which.
 *
 * @example kommuneName({ kommune: "Aarhus" }) // "Aarhus Kommune"
 */
export function kommuneName({ kommune }: Answers): string | undefined {
  if (!kommune || kommune === "unknown") return undefined;
  return kommuneOwnNames[kommune] ?? fill(kommuneWord, { name: kommune });
}
