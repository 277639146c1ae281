import { View } from "@react-pdf/renderer";
import type { HeadingBlock } from "#lib/document/blocks.ts";
import { ink, rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

type HeadingProps = {
  readonly block: HeadingBlock;
  /** With less room than this below, in points, it goes to the next page. */
  readonly room: number;
};

/**
 * A section's heading under a heavy line, the number of the advice in a disc. It must stay a sibling of what
 * follows: react-pdf ignores `minPresenceAhead` on the first child of a box.
 */
export function Heading({ block, room }: HeadingProps) {
  const { write, gap } = usePaper();
  const text = write(block.text);
  const title = block.number === undefined ? text : `${block.number}. ${text}`;
  return (
    <View
      tag="H2"
      minPresenceAhead={room}
      bookmark={{ title }}
      wrap={isLong(block.text)}
      style={{ ...headingStyle, marginTop: gap(9), paddingTop: gap(5), marginBottom: gap(5) }}
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
  const { size } = usePaper();
  const diameter = size(17);
  return (
    <View style={{ ...discStyle, width: diameter, height: diameter, borderRadius: diameter / 2 }}>
      <PaperText tag="inherit" size="small" bold style={{ color: "#ffffff", marginTop: -0.6 }}>
        {text}
      </PaperText>
    </View>
  );
}

const headingStyle = {
  flexDirection: "row",
  alignItems: "center",
  borderTop: rules.section,
} as const;

const discStyle = {
  backgroundColor: ink,
  marginRight: 7,
  alignItems: "center",
  justifyContent: "center",
} as const;
