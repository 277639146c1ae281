import type { ReactNode } from "react";
import { checkedParts } from "#content/da/decision-check.ts";
import { decisionCheckIds } from "#content/ids/decision-check.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { DrawnLetter } from "./drawn-letter.tsx";

/** Each row of the check by its number, on the letter. */
const letterCheck = (
  <DrawnLetter
    parts={decisionCheckIds.map((item) => checkedParts[item].part)}
    labels={Object.fromEntries(Object.values(checkedParts).map(({ part, says }) => [part, says]))}
  />
);

/**
 * The drawings that are in sight from the start, by question; a page takes only its own. Made when the site is built, so
 * that they are not part of the page's program. Those that are folded away come later (date-drawing.tsx).
 *
 * @example drawingsOf([questionOf("check")]).check // the letter with its eight numbers
 */
export function drawingsOf(
  questions: readonly { readonly id: QuestionId }[],
): Partial<Readonly<Record<QuestionId, ReactNode>>> {
  return questions.some(({ id }) => id === "check") ? { check: letterCheck } : {};
}
