import type { LettersBlock } from "#lib/document/blocks.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/** The letters that fit the case, by name. */
export function letterPieces(block: LettersBlock, group: string): readonly Piece[] {
  const names = block.items.map(({ id, title }) => (
    <ListItem key={id} gap={1.5} label={<Mark text="•" width={10} />}>
      <PaperText>{title}</PaperText>
    </ListItem>
  ));
  return [{ node: <Paragraph text={block.intro} />, opens: true }, ...listOf(names, group, "Disc")];
}
