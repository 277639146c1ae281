import { View } from "@react-pdf/renderer";
import type { TimelineBlock } from "#lib/document/blocks.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { listOf } from "./list-part.tsx";

type Item = TimelineBlock["items"][number];

/** The days in order as a list: the day above what happens. */
export function timelineListPieces(items: readonly Item[], group: string): readonly Piece[] {
  return listOf(
    items.map((item) => <TimelineItem key={item.id} item={item} />),
    group,
    "None",
  );
}

function TimelineItem({ item }: { readonly item: Item }) {
  const { gap } = usePaper();
  return (
    <View tag="LI" style={{ marginBottom: gap(4) }}>
      <PaperText tag="Lbl" bold>
        {item.day?.text ?? item.when ?? ""}
      </PaperText>
      <View tag="LBody">
        <PaperText bold={item.emphasis === "deadline"}>{item.title}</PaperText>
        {[item.text, item.owner, item.source].map((text) => (text ? <PaperText key={text}>{text}</PaperText> : null))}
      </View>
    </View>
  );
}
