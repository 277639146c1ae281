import type { QuestionsBlock } from "#lib/document/blocks.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";
import { PenLines } from "./pen-lines.tsx";

/**
 * Questions to ask, each with a line for the answer.
 *
 * @example questionPieces({ type: "questions", items: ["Hvilken lov har I brugt?"] }, "block-4").length // 1
 */
export function questionPieces(block: QuestionsBlock, group: string): readonly Piece[] {
  return listOf(
    block.items.map((item, index) => (
      <ListItem key={item} gap={5} label={<Mark text={`${index + 1}.`} width={16} bold />}>
        <PaperText>{item}</PaperText>
        <PenLines count={1} />
      </ListItem>
    )),
    group,
    "Decimal",
  );
}
