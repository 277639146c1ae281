import type { Block } from "#lib/document/blocks.ts";
import { checklistPieces } from "./blocks/checklist.tsx";
import { contactPieces } from "./blocks/contacts.tsx";
import { Deadline } from "./blocks/deadline.tsx";
import { Heading } from "./blocks/heading.tsx";
import { ladderPieces } from "./blocks/ladder.tsx";
import { letterPieces } from "./blocks/letters.tsx";
import { Next } from "./blocks/next.tsx";
import { notesPieces } from "./blocks/notes.tsx";
import { noticePiece } from "./blocks/notice.tsx";
import { outcomePieces } from "./blocks/outcomes.tsx";
import { paragraphPiece } from "./blocks/paragraph.tsx";
import { listPieces } from "./blocks/plain-list.tsx";
import { questionPieces } from "./blocks/questions.tsx";
import { routePieces } from "./blocks/route.tsx";
import { sourcePieces } from "./blocks/sources.tsx";
import { stepPieces } from "./blocks/steps.tsx";
import { timelinePieces } from "./blocks/timeline.tsx";
import type { Piece } from "./piece.ts";
import type { Print } from "./text-sizes.ts";

/** What a piece looks like depends on the size of the letters, and on how much room there is. */
export type Look = { readonly print: Print; readonly drawsDays: boolean; readonly morePenLines: number };

/**
 * The pieces of a document's blocks, in order. A new type of block does not compile until it is drawn here.
 *
 * @example blockPieces(document.blocks, { print: "ordinary", drawsDays: true, morePenLines: 0 }).length // about 60
 */
export function blockPieces(blocks: readonly Block[], look: Look): readonly Piece[] {
  const firstSource = blocks.findIndex(({ type }) => type === "sources");
  const pieces = blocks.flatMap((block, place) => {
    const ofBlock = piecesOf(block, `block-${place}`, look);
    // The small print at the end, from the last heading on, is as wide as the list it leads to.
    return place >= lastHeadingBefore(blocks, firstSource)
      ? ofBlock.map((piece) => ({ ...piece, isWide: true }))
      : ofBlock;
  });
  // What opens something stands over it in the same width.
  return pieces.map((piece, index) => {
    const opened = pieces.slice(index).find(({ opens }) => !opens);
    return { ...piece, isWide: piece.isWide || opened?.isWide || false };
  });
}

/** The place of the heading over a block; past the end where there is no such block. */
function lastHeadingBefore(blocks: readonly Block[], place: number): number {
  return place === -1 ? blocks.length : blocks.findLastIndex(({ type }, index) => type === "heading" && index < place);
}

function piecesOf(block: Block, group: string, { print, drawsDays, morePenLines }: Look): readonly Piece[] {
  switch (block.type) {
    case "heading":
      return [{ node: <Heading block={block} />, opens: true }];
    case "paragraph":
      return [paragraphPiece(block.text)];
    case "list":
      return listPieces(block, group);
    case "next":
      return [{ node: <Next block={block} />, isWide: true }];
    case "deadline":
      return [{ node: <Deadline block={block} />, isWide: true }];
    case "ladder":
      return ladderPieces(block, group);
    case "letters":
      return letterPieces(block, group);
    case "notice":
      return [noticePiece(block)];
    case "checklist":
      return checklistPieces(block, group);
    case "questions":
      return questionPieces(block, group);
    case "timeline":
      return timelinePieces(block, group, drawsDays && print === "ordinary");
    case "route":
      return routePieces(block, group, print);
    case "outcomes":
      return outcomePieces(block, group);
    case "contacts":
      return contactPieces(block, group);
    case "steps":
      return stepPieces(block, group);
    case "sources":
      return sourcePieces(block, group);
    case "notes":
      return notesPieces(block, morePenLines);
  }
}
