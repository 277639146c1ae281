import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";

/**
 * A paragraph of its own.
 *
 * @example paragraphPiece("Klagen er sendt videre.").flows // false
 */
export function paragraphPiece(text: string): Piece {
  const flows = isLong(text);
  return { node: <Paragraph text={text} />, isWide: flows, flows };
}

/**
 * A paragraph's drawing, for who makes a piece of it with other words.
 *
 * @example <Paragraph text="Klagen er sendt videre." />
 */
export function Paragraph({ text }: { readonly text: string }) {
  const { gap } = usePaper();
  return <PaperText style={{ marginBottom: gap(4) }}>{text}</PaperText>;
}
