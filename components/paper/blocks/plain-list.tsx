import { View } from "@react-pdf/renderer";
import type { ListBlock } from "#lib/document/blocks.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf, shortListOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/** A list of so few items and characters is not divided. */
const fewItems = 4;
const fewCharacters = 600;

/**
 * A list in one column of its own, as a letter has it.
 *
 * @param group the list's name in this document
 * @example <PlainList block={{ type: "list", items: ["beløbet", "timerne"] }} group="block-4" />
 */
export function PlainList({ block, group }: { readonly block: ListBlock; readonly group: string }) {
  return keyed(listPieces(block, group)).map(({ key, item }) => <View key={key}>{item.node}</View>);
}

/**
 * A list with dots, and the words that lead to it.
 *
 * @example listPieces({ type: "list", items: ["Afgørelsen."] }, "block-5").length // 1
 */
export function listPieces(block: ListBlock, group: string): readonly Piece[] {
  const items = block.items.map((item) => (
    <ListItem key={item} gap={2.5} label={<Mark text="•" width={10} />}>
      <PaperText>{item}</PaperText>
    </ListItem>
  ));
  const isShort = items.length <= fewItems && block.items.join("").length <= fewCharacters;
  const intro = block.intro === undefined ? [] : [{ node: <Intro text={block.intro} />, opens: true }];
  return [...intro, ...(isShort ? shortListOf(items, group, "Disc") : listOf(items, group, "Disc"))];
}

/** A sentence leads to the list; words that are none ("Hav med") are its name. */
function Intro({ text }: { readonly text: string }) {
  const { gap } = usePaper();
  if (/\p{P}$/u.test(text)) return <Paragraph text={text} />;
  return (
    <PaperText bold style={{ marginTop: gap(3), marginBottom: gap(2) }}>
      {text}
    </PaperText>
  );
}
