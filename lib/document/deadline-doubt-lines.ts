import { deadlineDoubtNote, deadlineDoubts as words } from "#content/da/deadline-doubts.ts";
import { deadlineDoubts } from "#lib/plan/deadline-doubts.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { NoticeBlock } from "./blocks.ts";

/**
 * What may matter for the deadline, a sentence each, and that one cannot count on it; nothing where nothing is open
 * (F7).
 *
 * @example deadlineDoubtLines(planOf({ decider: "aes", stage: "decided", guidance: "unknown" }))[0]
 * // "Mangler klagevejledningen? Det kan have betydning for fristen."
 */
export function deadlineDoubtLines(plan: Plan): readonly string[] {
  const doubts = deadlineDoubts(plan).map((id) => words[id]);
  return doubts.length > 0 ? [...doubts, deadlineDoubtNote.closing] : [];
}

/**
 * The same as a note, where the deadline's own box is not shown.
 *
 * @example deadlineDoubtNotice(planOf({ decider: "aes", stage: "decided", guidance: "unknown" }))?.title
 * // "Om fristen"
 */
export function deadlineDoubtNotice(plan: Plan): NoticeBlock | null {
  const lines = deadlineDoubtLines(plan);
  if (lines.length === 0) return null;
  return { type: "notice", tone: "info", title: deadlineDoubtNote.title, text: lines.join(" ") };
}
