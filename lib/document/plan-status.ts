import { advisorWords } from "#content/da/interface.ts";
import { statusWords } from "#content/da/stage-words.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { DeadlineBlock } from "./blocks.ts";
import { fill } from "./fill.ts";

/**
 * The one sentence that says aloud that the plan has changed; empty where no day is shown. It calls the day what the box
 * calls it: a day that is provisional is never said to be safe (F2p).
 *
 * @param block the deadline as it is shown
 * @example planStatus(plan, deadlineBlock(plan, words) ?? undefined)
 * // "Planen er opdateret. Sidste dag for at klage: torsdag den 17. december 2026."
 */
export function planStatus({ deadline }: Plan, block: DeadlineBlock | undefined): string {
  if (!block?.day) return "";
  // Of another clock than that to complain by, the day alone is said.
  if (deadline.status !== "computed") return fill(statusWords.clock, { day: block.day.text });
  const words = deadline.state.daysLeft < 0 ? advisorWords.updatedPassed : advisorWords.updatedDay;
  return fill(words, { label: block.label, day: block.day.text });
}
