import type { Plan } from "#lib/plan/plan.ts";

/**
 * The paper's file name: the day to use where there is one, and never a name.
 *
 * @param print large print has a name of its own, so that both can lie in one folder
 * @example paperFileName(plan) // "klagevejen-tjekliste-2026-12-17.pdf"
 */
export function paperFileName({ deadline }: Plan, print: "ordinary" | "large" = "ordinary"): string {
  const day = deadline.status === "computed" ? `-${deadline.useDay}` : "";
  return `klagevejen-tjekliste${day}${print === "large" ? "-stor-skrift" : ""}.pdf`;
}
