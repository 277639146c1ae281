import { View } from "@react-pdf/renderer";
import type { NextBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { PaperText } from "../paper-text.tsx";

/** The one thing that comes first, at a heavy edge. */
export function Next({ block }: { readonly block: NextBlock }) {
  return (
    <View
      tag="Sect"
      wrap={isLong(block.title, block.text)}
      style={{ flexGrow: 1, borderLeft: rules.box, paddingLeft: 11, marginTop: 2 }}
    >
      <PaperText size="table">{block.label}</PaperText>
      <PaperText size="h2" bold style={{ marginTop: 2, marginBottom: 4 }}>
        {block.title}
      </PaperText>
      <PaperText>{block.text}</PaperText>
    </View>
  );
}
