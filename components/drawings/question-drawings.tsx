import type { ReactNode } from "react";
import { checkedParts } from "#content/da/decision-check.ts";
import { decisionCheckIds } from "#content/ids/decision-check.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { DrawnLetter } from "./drawn-letter.tsx";
import { DrawnPostList, DrawnPostMessage } from "./drawn-post.tsx";

const letterDate = <DrawnLetter parts={["date", "caseNumber"]} />;

/** Each row of the check by its number, on the letter. */
const letterCheck = (
  <DrawnLetter
    parts={decisionCheckIds.map((item) => checkedParts[item].part)}
    labels={Object.fromEntries(Object.values(checkedParts).map(({ part, says }) => [part, says]))}
  />
);

/**
 * Where the answer to a question stands, drawn; only for those whose answer stands on a letter or in Digital Post. Made when
 * the site is built, so that the drawings are not part of the page's program.
 */
const questionDrawings: Partial<Readonly<Record<QuestionId, ReactNode>>> = {
  dated: (
    <>
      {letterDate}
      <DrawnPostMessage />
    </>
  ),
  received: (
    <>
      <DrawnPostList />
      <DrawnPostMessage />
    </>
  ),
  letterDay: <DrawnLetter parts={["guidance", "deadline"]} />,
  hearingDay: letterDate,
  newDecisionDay: letterDate,
  boardDay: letterDate,
  check: letterCheck,
};

/**
 * The drawings of some questions, by question; a page takes only its own.
 *
 * @example drawingsOf([questionOf("received")]).received // the list and the open message of Digital Post
 */
export function drawingsOf(questions: readonly { readonly id: QuestionId }[]): typeof questionDrawings {
  return Object.fromEntries(questions.flatMap(({ id }) => (questionDrawings[id] ? [[id, questionDrawings[id]]] : [])));
}
