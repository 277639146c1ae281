import type { TimelineBlock } from "#lib/document/blocks.ts";
import type { Piece } from "../piece.ts";
import { DrawnTimeline } from "./drawn-timeline.tsx";
import { timelineListPieces } from "./timeline-list.tsx";

/** More columns than this are too narrow to read. */
const mostColumns = 5;
/** About eight lines, if one column had the whole width. */
const mostCharacters = 850;

/**
 * The days in order: on a drawn line where they are few and short, otherwise as a list in two columns.
 *
 * @example timelinePieces(block, "block-3", true).length // 1 where it is drawn
 */
export function timelinePieces(block: TimelineBlock, group: string, draws: boolean): readonly Piece[] {
  const { items } = block;
  const fits = draws && items.length >= 2 && items.length <= mostColumns;
  const isShort = items.every(
    ({ day, title, text, owner, source }) =>
      [day.text, title, text, owner, source].join("").length <= mostCharacters / items.length,
  );
  return fits && isShort ? [{ node: <DrawnTimeline items={items} />, isWide: true }] : timelineListPieces(items, group);
}
