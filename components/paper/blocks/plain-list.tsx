import { View } from "@react-pdf/renderer";
import type { ListBlock } from "#lib/document/blocks.ts";
import { keyed } from "../keyed.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf, shortListOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/** A list of so few items and characters is not divided. */
const fewItems = 4;
const fewCharacters = 600;

/** A list in one column of its own, as a letter has it. */
export function PlainList({ block }: { readonly block: ListBlock }) {
  return keyed(listPieces(block, "list")).map(({ key, item }) => <View key={key}>{item.node}</View>);
}

/** A list with dots, and the words that lead to it. */
export function listPieces(block: ListBlock, group: string): readonly Piece[] {
  const items = block.items.map((item) => (
    <ListItem key={item} gap={2.5} label={<Mark text="•" width={10} />}>
      <PaperText>{item}</PaperText>
    </ListItem>
  ));
  const isShort = items.length <= fewItems && block.items.join("").length <= fewCharacters;
  const intro = block.intro === undefined ? [] : [{ node: <Paragraph text={block.intro} />, opens: true }];
  return [...intro, ...(isShort ? shortListOf(items, group, "Disc") : listOf(items, group, "Disc"))];
}
