import { View } from "@react-pdf/renderer";
import type { DeadlineBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/** The deadline in its box, with everything that is said about it except what is true today only. */
export function Deadline({ block }: { readonly block: DeadlineBlock }) {
  const { gap } = usePaper();
  return (
    <View
      tag="Sect"
      wrap={isLong(block.label, block.instead, ...block.lines)}
      style={{ flexGrow: 1, border: rules.box, padding: `${gap(8)} 12`, justifyContent: "center" }}
    >
      <PaperText>{block.label}</PaperText>
      {[block.day?.text, block.instead].map((text) =>
        text === undefined ? null : (
          <PaperText key={text} size="day" bold style={{ marginBottom: 3 }}>
            {text}
          </PaperText>
        ),
      )}
      {keyed(block.lines).map(({ key, item }) => (
        <PaperText key={key} size="table" style={{ marginBottom: 2 }}>
          {item}
        </PaperText>
      ))}
    </View>
  );
}
