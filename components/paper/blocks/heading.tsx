import { View } from "@react-pdf/renderer";
import type { HeadingBlock } from "#lib/document/blocks.ts";
import { ink, rules } from "../geometry.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/**
 * A section's heading under a heavy line, the number of the advice in a disc.
 *
 * @example <Heading block={{ type: "heading", id: "raad-3", text: "Bed om aktindsigt", number: 3 }} />
 */
export function Heading({ block }: { readonly block: HeadingBlock }) {
  const { write, gap } = usePaper();
  const text = write(block.text);
  const title = block.number === undefined ? text : `${block.number}. ${text}`;
  return (
    <View
      tag="H2"
      bookmark={{ title }}
      style={{ ...headingStyle, marginTop: leastGap + gap(3), paddingTop: gap(4), marginBottom: gap(4) }}
    >
      {block.number === undefined ? null : <NumberDisc text={String(block.number)} />}
      <PaperText tag="inherit" size="h2" bold style={{ flex: 1 }}>
        {block.text}
      </PaperText>
    </View>
  );
}

/** A number in a black disc, belonging to the heading beside it. */
function NumberDisc({ text }: { readonly text: string }) {
  const { beside } = usePaper();
  const diameter = beside(15.5);
  return (
    <View style={{ ...discStyle, width: diameter, height: diameter, borderRadius: diameter / 2 }}>
      <PaperText tag="inherit" size="small" bold style={{ color: "#ffffff", marginTop: -0.6 }}>
        {text}
      </PaperText>
    </View>
  );
}

/** The line over a heading never touches what stands above it, a line for the pen least of all. */
const leastGap = 2;

const headingStyle = {
  flexDirection: "row",
  alignItems: "center",
  borderTop: rules.section,
} as const;

const discStyle = {
  backgroundColor: ink,
  marginRight: 6,
  alignItems: "center",
  justifyContent: "center",
} as const;
