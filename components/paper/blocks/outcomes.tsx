import { View } from "@react-pdf/renderer";
import type { OutcomesBlock } from "#lib/document/blocks.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { shortListOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";

/**
 * What can come out of it: the term as the letter uses it, and what it means.
 *
 * @example outcomePieces(block, "block-10").length // 1: a short list is not divided
 */
export function outcomePieces(block: OutcomesBlock, group: string): readonly Piece[] {
  return shortListOf(
    block.items.map((item) => <Outcome key={item.term} item={item} />),
    group,
    "None",
  );
}

function Outcome({ item }: { readonly item: OutcomesBlock["items"][number] }) {
  const { print, gap } = usePaper();
  if (print === "ordinary") {
    return (
      <ListItem gap={2} label={<Mark text={item.term} width={56} size="table" bold />}>
        <PaperText size="table">{item.text}</PaperText>
      </ListItem>
    );
  }
  return (
    <View tag="LI" style={{ marginBottom: gap(4) }}>
      <PaperText tag="Lbl" bold>
        {item.term}
      </PaperText>
      <View tag="LBody">
        <PaperText>{item.text}</PaperText>
      </View>
    </View>
  );
}
