import { type DeciderId, type DecisionKind, deciderIds, kindsByDecider } from "#content/ids/deciders.ts";
import { asShown } from "#lib/calendar/as-shown.ts";

/** Who decided, and which kind of decision where that changes the route (R1). */
export type DeciderAndKind = { readonly decider: DeciderId; readonly kind?: DecisionKind };

/**
 * Refuses a decider outside the closed list, or a kind that is not one of that decider's (R1).
 *
 * @throws RangeError naming the field
 * @example checkDecider({ decider: "kommune", kind: "su" }) // throws: kind is not one of
 */
export function checkDecider({ decider, kind }: DeciderAndKind): void {
  checkOneOf("decider", decider, deciderIds);
  if (kind === undefined) return;
  const kinds: readonly string[] = Object.hasOwn(kindsByDecider, decider)
    ? kindsByDecider[decider as keyof typeof kindsByDecider]
    : [];
  checkOneOf("kind", kind, kinds);
}

/**
 * Refuses a value outside its closed list.
 *
 * @throws RangeError naming the field
 * @example checkOneOf("channel", "fax", ["letter", "oral"]) // throws: channel is not one of letter, oral: "fax"
 */
export function checkOneOf(field: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new RangeError(`${field} is not one of ${allowed.join(", ")}: ${asShown(value)}`);
}

/**
 * Refuses what has no fields at all.
 *
 * @throws RangeError naming the parameter
 * @example checkObject("input", undefined) // throws: input is not an object: undefined
 */
export function checkObject(name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new RangeError(`${name} is not an object: ${asShown(value)}`);
}
