import type { LettersBlock } from "#lib/document/blocks.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { Paragraph } from "./paragraph.tsx";
import { WrappedList } from "./wrapped-list.tsx";

/**
 * The letters that fit the case, by name.
 *
 * @example letterPieces(block, "block-3")[0]?.opens // true: the words that lead to the names
 */
export function letterPieces(block: LettersBlock, group: string): readonly Piece[] {
  const names = block.items.map(({ id, title }) => <PaperText key={id}>{title}</PaperText>);
  return [
    { node: <Paragraph text={block.intro} />, opens: true },
    { node: <WrappedList group={group} size="body" items={names} /> },
  ];
}
