import { View } from "@react-pdf/renderer";
import type { DeadlineBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/**
 * The deadline in its box: the day at the left, what is said about it at the right. What is true today only
 * ("26 dage til") is left to the screen.
 */
export function Deadline({ block }: { readonly block: DeadlineBlock }) {
  const { gap } = usePaper();
  return (
    <View
      tag="Sect"
      wrap={isLong(block.label, block.instead, ...block.lines)}
      style={{ ...boxStyle, padding: `${gap(7)} 12`, marginBottom: gap(9) }}
    >
      <View style={{ width: "57%", justifyContent: "center" }}>
        <PaperText>{block.label}</PaperText>
        {[block.day?.text, block.instead].map((text) =>
          text === undefined ? null : (
            <PaperText key={text} size="day" bold>
              {text}
            </PaperText>
          ),
        )}
      </View>
      <View style={{ width: "43%", justifyContent: "center", paddingLeft: 12 }}>
        {keyed(block.lines).map(({ key, item }) => (
          <PaperText key={key} size="table" style={{ marginBottom: 2 }}>
            {item}
          </PaperText>
        ))}
      </View>
    </View>
  );
}

const boxStyle = { flexDirection: "row", border: rules.box } as const;
