import { View } from "@react-pdf/renderer";
import type { NoticeBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/** Something to know, at a heavy edge; what can cost the person something, in a box. Words tell which it is. */
export function Notice({ block }: { readonly block: NoticeBlock }) {
  const { gap } = usePaper();
  const isSerious = block.tone === "warn" || block.tone === "error";
  const edge = isSerious ? { border: rules.edge, padding: "5 10" } : { borderLeft: rules.mark, padding: "1 0 1 11" };
  return (
    <View
      tag="Sect"
      wrap={isLong(block.title, block.text)}
      style={{ ...edge, marginTop: gap(3), marginBottom: gap(7) }}
    >
      <PaperText bold>{block.title}</PaperText>
      <PaperText>{block.text}</PaperText>
    </View>
  );
}
