import { View } from "@react-pdf/renderer";
import type { NextBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/**
 * The one thing that comes first, at a heavy edge.
 *
 * @example <Next block={{ type: "next", label: "Det næste, du skal gøre", title: "Klag i dag", text }} />
 */
export function Next({ block }: { readonly block: NextBlock }) {
  const { gap } = usePaper();
  return (
    <View tag="Sect" style={{ borderLeft: rules.mark, paddingLeft: 10, marginBottom: gap(7) }}>
      <PaperText size="table">{block.label}</PaperText>
      <PaperText size="h2" bold style={{ marginBottom: 1 }}>
        {block.title}
      </PaperText>
      <PaperText>{block.text}</PaperText>
    </View>
  );
}
