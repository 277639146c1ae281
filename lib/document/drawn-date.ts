import { type DrawnDateId, drawnDateIds } from "#content/ids/drawings.ts";
import type { QuestionId } from "#content/ids/questions.ts";

/**
 * Whether a question asks for a day that a drawing shows where to find.
 *
 * @example isDrawnDate("dated") // true
 * @example isDrawnDate("told") // false
 */
export function isDrawnDate(id: QuestionId): id is DrawnDateId {
  return drawnDateIds.some((drawn) => drawn === id);
}
