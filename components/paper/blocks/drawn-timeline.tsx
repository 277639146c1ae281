import { View } from "@react-pdf/renderer";
import type { TimelineBlock } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";
import { contentWidth } from "../geometry.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import { dayTexts } from "./timeline-list.tsx";

type Item = TimelineBlock["items"][number];

/**
 * The days on a line, with the words of each under its mark. The drawing says nothing that the words do not, so the
 * words are a list of their own and the drawing only has a name.
 *
 * @example <DrawnTimeline items={block.items} />
 */
export function DrawnTimeline({ items }: { readonly items: readonly Item[] }) {
  const { words, gap } = usePaper();
  const width = contentWidth / items.length;
  return (
    <View wrap={false} style={{ marginTop: gap(4), marginBottom: gap(5) }}>
      <View tag="Figure" alt={fill(words.timeline, { n: items.length })}>
        <TimelineDrawing marks={items.map((item) => item.emphasis)} columnWidth={width} />
      </View>
      <View tag="L" numbering="None" style={{ flexDirection: "row" }}>
        {keyed(items).map(({ key, item }) => (
          <TimelineColumn key={key} item={item} width={width} />
        ))}
      </View>
    </View>
  );
}

function TimelineColumn({ item, width }: { readonly item: Item; readonly width: number }) {
  return (
    <View tag="LI" style={{ width, paddingRight: 10 }}>
      <PaperText tag="Lbl" size="small" bold>
        {item.day.text}
      </PaperText>
      <View tag="LBody">
        {dayTexts(item).map((text, place) => (
          <PaperText
            key={text}
            size="small"
            bold={place === 0 && item.emphasis === "deadline"}
            style={place === 0 ? {} : { marginTop: 2 }}
          >
            {text}
          </PaperText>
        ))}
      </View>
    </View>
  );
}
