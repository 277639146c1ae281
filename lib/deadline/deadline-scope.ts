import type { DeciderId, DecisionKind } from "#content/ids/deciders.ts";
import type { Notice } from "./complaint-deadline.ts";

type Scope = Pick<Notice, "decider" | "kind">;

/** As a plan knows it: neither may be said yet. */
type MaybeScope = {
  readonly decider: Scope["decider"] | "unknown";
  readonly kind?: Scope["kind"] | undefined;
};

/**
 * Where Ankestyrelsen itself decides whether a complaint came in time (F3, F6): there the move from a weekend
 * or holiday to the next weekday is settled, and a digital complaint counts until midnight.
 */
const decidedByAnkestyrelsen: readonly DeciderId[] = [
  "kommune",
  "kommune-beskaeftigelse",
  "boerne-og-ungeudvalg",
  "udbetaling-danmark",
  "socialtilsyn",
  "seniorpensionsenheden",
  "aes",
];

/**
 * Whether Ankestyrelsen decides on the period. Udbetaling Danmark's decisions on student debt are not among
 * them: they go to another board (R1), so the cautious reading is used. Nor is a decider that nobody knows.
 *
 * @example ankestyrelsenDecidesOnPeriod({ decider: "udbetaling-danmark", kind: "su-gaeld" }) // false
 */
export function ankestyrelsenDecidesOnPeriod({ decider, kind }: MaybeScope): boolean {
  return decidedByAnkestyrelsen.some((one) => one === decider) && kind !== "su-gaeld";
}

/** For whom a deadline is computed (F11). A closed list: a new decider has to be decided on, not forgotten. */
const computed: Record<DeciderId, "always" | readonly DecisionKind[]> = {
  kommune: "always",
  "kommune-beskaeftigelse": "always",
  "boerne-og-ungeudvalg": "always",
  "udbetaling-danmark": "always",
  aes: "always",
  arbejdstilsynet: "always",
  socialtilsyn: "always",
  adoptionssamraad: "always",
  uddannelsesinstitution: ["specialundervisning", "stu", "voksenspecialundervisning", "su"],
  "a-kasse": "always",
  star: "always",
  seniorpensionsenheden: "always",
  familieretshuset: ["botilbud-uden-samtykke"],
  other: [],
};

/**
 * Whether a deadline is computed at all (F11): some of the others are shorter than four weeks.
 *
 * @example hasComputedDeadline({ decider: "familieretshuset", kind: "adoption" }) // false
 */
export function hasComputedDeadline({ decider, kind }: Scope): boolean {
  const scope = computed[decider];
  return scope === "always" || scope.some((computedKind) => computedKind === kind);
}

/**
 * STU and adult special education: four weeks is not confirmed in the law we have read (F12).
 *
 * @example isNeverSettled({ kind: "stu" }) // true
 */
export function isNeverSettled({ kind }: Pick<Scope, "kind">): boolean {
  return kind === "stu" || kind === "voksenspecialundervisning";
}
