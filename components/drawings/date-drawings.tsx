import type { ReactNode } from "react";
import type { QuestionId } from "#content/ids/questions.ts";
import { DrawnLetter } from "./drawn-letter.tsx";
import { DrawnPostList, DrawnPostMessage } from "./drawn-post.tsx";

const letterDate = <DrawnLetter parts={["date", "caseNumber"]} />;

/**
 * Where the day of a question stands, drawn; only for those whose day stands on a letter or in Digital Post. Made when
 * the site is built, so that the drawings are not part of the page's program.
 */
const dateDrawings: Partial<Readonly<Record<QuestionId, ReactNode>>> = {
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
};

/**
 * The drawings of some questions, by question; a page takes only its own.
 *
 * @example drawingsOf([questionOf("received")]).received // the list and the open message of Digital Post
 */
export function drawingsOf(questions: readonly { readonly id: QuestionId }[]): typeof dateDrawings {
  return Object.fromEntries(questions.flatMap(({ id }) => (dateDrawings[id] ? [[id, dateDrawings[id]]] : [])));
}
