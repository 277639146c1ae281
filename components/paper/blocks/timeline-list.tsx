import { View } from "@react-pdf/renderer";
import type { TimelineBlock } from "#lib/document/blocks.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { listOf } from "./list-part.tsx";

type Item = TimelineBlock["items"][number];

/**
 * The days in order as a list: the day above what happens.
 *
 * @example timelineListPieces(block.items, "block-3").length // a piece for each day
 */
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
        {item.day.text}
      </PaperText>
      <View tag="LBody">
        {dayTexts(item).map((text, place) => (
          <PaperText key={text} bold={place === 0 && item.emphasis === "deadline"}>
            {text}
          </PaperText>
        ))}
      </View>
    </View>
  );
}

/**
 * What is said of a day, a line each: its name first. Whose day it is and where it comes from take no lines of their own.
 *
 * @example dayTexts({ id: "received", title: "Afgørelsen kom", text: "dit svar", emphasis: "other" }) // ["Afgørelsen kom", "dit svar"]
 */
export function dayTexts({ title, text, owner, source }: Item): readonly string[] {
  const lines = owner ? [[title], [text], [owner, source]] : [[title, source], [text]];
  return lines.map((line) => line.filter(Boolean).join(" · ")).filter((line) => line !== "");
}
