import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";

/** A paragraph of its own. */
export function paragraphPiece(text: string): Piece {
  const flows = isLong(text);
  return { node: <Paragraph text={text} />, isWide: flows, flows };
}

export function Paragraph({ text }: { readonly text: string }) {
  const { gap } = usePaper();
  return <PaperText style={{ marginBottom: gap(4) }}>{text}</PaperText>;
}
