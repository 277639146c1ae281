import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/** A paragraph in the full width. */
export function Paragraph({ text }: { readonly text: string }) {
  const { gap } = usePaper();
  return <PaperText style={{ marginBottom: gap(4) }}>{text}</PaperText>;
}
