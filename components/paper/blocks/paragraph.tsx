import type { ParagraphBlock } from "#lib/document/blocks.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/** A paragraph in the full width. */
export function Paragraph({ block }: { readonly block: ParagraphBlock }) {
  const { gap } = usePaper();
  return <PaperText style={{ marginBottom: gap(4) }}>{block.text}</PaperText>;
}
