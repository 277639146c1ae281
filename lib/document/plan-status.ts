import { advisorWords } from "#content/da/interface.ts";
import { statusWords } from "#content/da/stage-words.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { DeadlineBlock } from "./blocks.ts";
import { fill } from "./fill.ts";

/**
 * The one sentence that says aloud that the plan has changed; empty where no day is shown.
 *
 * @param block the deadline as it is shown
 * @example planStatus(plan, deadlineBlock(plan, words) ?? undefined)
 * // "Planen er opdateret. Sidste sikre dag for at klage: torsdag den 17. december 2026."
 */
export function planStatus({ deadline }: Plan, block: DeadlineBlock | undefined): string {
  if (!block?.day) return "";
  // Only the day to complain by is called that; of another clock the day alone is said.
  if (deadline.status !== "computed") return fill(statusWords.clock, { day: block.day.text });
  const words = deadline.state.daysLeft < 0 ? advisorWords.updatedPassed : advisorWords.updatedDay;
  return fill(words, { day: block.day.text });
}
