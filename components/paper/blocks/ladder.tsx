import type { LadderBlock } from "#lib/document/blocks.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/**
 * What to go through when the day is past, numbered (F8).
 *
 * @example ladderPieces(block, "block-1")[0]?.opens // true: the words that lead to the rungs
 */
export function ladderPieces(block: LadderBlock, group: string): readonly Piece[] {
  const rungs = block.items.map(({ id, title, text }, index) => (
    <ListItem key={id} gap={3.5} label={<Mark text={`${index + 1}.`} width={16} bold />}>
      <PaperText bold>{title}</PaperText>
      <PaperText>{text}</PaperText>
    </ListItem>
  ));
  return [{ node: <Paragraph text={block.lead} />, opens: true }, ...listOf(rungs, group, "Decimal")];
}
