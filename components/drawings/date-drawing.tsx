import type { ReactNode } from "react";
import type { DrawnDateId } from "#content/ids/drawings.ts";
import type { DateQuestionId } from "#content/ids/questions.ts";
import { DrawnLetter } from "./drawn-letter.tsx";
import { DrawnPostList, DrawnPostMessage } from "./drawn-post.tsx";

const letterDate = <DrawnLetter parts={["date", "caseNumber"]} />;

const drawings: Readonly<Record<DrawnDateId, ReactNode>> & Partial<Readonly<Record<DateQuestionId, ReactNode>>> = {
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

/** Where a day stands, on a letter or in Digital Post; nothing where it stands on neither. @example <DateDrawing of="received" /> */
export function DateDrawing({ of }: { readonly of: DateQuestionId }) {
  return drawings[of];
}
