import type { Plan } from "#lib/plan/plan.ts";

/**
 * The paper's file name: the day to use where there is one, and never a name.
 *
 * @example paperFileName(plan) // "klagevejen-tjekliste-2026-12-17.pdf"
 */
export function paperFileName({ deadline }: Plan): string {
  const day = deadline.status === "computed" ? `-${deadline.useDay}` : "";
  return `klagevejen-tjekliste${day}.pdf`;
}
