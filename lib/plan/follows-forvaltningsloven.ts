import type { Plan } from "./plan.ts";

/**
 * Whether forvaltningsloven holds for who decided. A-kasser are associations: they have rules of their own, of which
 * we have read only a part, so no days and no sections are taken from forvaltningsloven in their cases (C1, C2).
 *
 * @see BEK 1215/2023 §§ 3 and 4
 * @example followsForvaltningsloven({ decider: "star" }) // true, because STAR is an authority
 */
export function followsForvaltningsloven({ decider }: Pick<Plan, "decider">): boolean {
  return decider !== "a-kasse";
}
