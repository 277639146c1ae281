import { View } from "@react-pdf/renderer";
import type { NoticeBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";

/**
 * Something to know, at a heavy edge; what can cost the person something, in a box. Words tell which it is.
 *
 * @example noticePiece({ type: "notice", tone: "info", title: "Resultatet kan også blive dårligere", text }).flows // false
 */
export function noticePiece(block: NoticeBlock): Piece {
  const flows = isLong(block.title, block.text);
  return { node: <Notice block={block} />, isWide: flows, flows };
}

function Notice({ block }: { readonly block: NoticeBlock }) {
  const { gap } = usePaper();
  const isSerious = block.tone === "warn" || block.tone === "error";
  const edge = isSerious ? { border: rules.edge, padding: "4 8" } : { borderLeft: rules.mark, padding: "0 0 0 9" };
  return (
    <View tag="Sect" style={{ ...edge, marginTop: gap(2), marginBottom: gap(5) }}>
      <PaperText bold>{block.title}</PaperText>
      <PaperText>{block.text}</PaperText>
    </View>
  );
}
