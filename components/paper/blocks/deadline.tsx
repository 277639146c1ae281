import { View } from "@react-pdf/renderer";
import type { DeadlineBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/**
 * The deadline in its box: the day at the left, what is said about it at the right; in large print under each other.
 * What is true today only ("26 dage til") is left to the screen.
 *
 * @example <Deadline block={{ type: "deadline", tone: "open", label: "Sidste dag for at klage", day, lines }} />
 */
export function Deadline({ block }: { readonly block: DeadlineBlock }) {
  const { gap, print } = usePaper();
  const isBeside = print === "ordinary";
  return (
    <View
      tag="Sect"
      style={{
        flexDirection: isBeside ? "row" : "column",
        border: rules.box,
        padding: `${gap(6)} 10`,
        marginBottom: gap(8),
      }}
    >
      <View style={isBeside ? { width: "31%", justifyContent: "center", paddingRight: 12 } : { marginBottom: gap(3) }}>
        <PaperText>{block.label}</PaperText>
        {[block.day?.text, block.instead].map((text) =>
          text === undefined ? null : (
            <PaperText key={text} size="day" bold>
              {text}
            </PaperText>
          ),
        )}
      </View>
      <View style={isBeside ? { width: "69%", justifyContent: "center" } : {}}>
        {keyed(block.lines).map(({ key, item }) => (
          <PaperText key={key} size="table" style={{ marginBottom: gap(1.5) }}>
            {item}
          </PaperText>
        ))}
      </View>
    </View>
  );
}
