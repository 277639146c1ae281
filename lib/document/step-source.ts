import { ruleNumber } from "#content/da/step-sources.ts";
import type { StepsBlock } from "./blocks.ts";
import { fill } from "./fill.ts";

/**
 * What is said under a step of "Sådan har vi regnet": where it stands, and then the number of our rule (F9).
 *
 * @example stepSource({ rule: "F1", source: "barnets lov § 146, stk. 1" }) // "barnets lov § 146, stk. 1 (regel F1)"
 */
export function stepSource({ rule, source }: Pick<StepsBlock["items"][number], "rule" | "source">): string {
  return `${source} ${fill(ruleNumber, { rule })}`;
}
