import { View } from "@react-pdf/renderer";
import type { Fact, NotesBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { PenLines } from "./pen-lines.tsx";
import { PenLog } from "./pen-log.tsx";

/**
 * The person's own words as they were typed, and lines for more. A long note may go on on the next page.
 *
 * @param moreLines lines for the room that is left on the sheet
 * @example notesPieces({ type: "notes", texts: [], lines: 3 }, 5).at(-1)?.isForThePen // true: eight lines
 */
export function notesPieces(block: NotesBlock, moreLines: number): readonly Piece[] {
  const texts = block.texts.map((item) => {
    const flows = isLong(item.label, item.value);
    return { node: <Note item={item} />, isWide: flows, flows, opens: !flows };
  });
  const log = block.log ? [{ node: <PenLog labels={block.log} />, opens: true }] : [];
  return [...texts, ...log, { node: <Lines count={block.lines + moreLines} />, isForThePen: true }];
}

function Note({ item: { label, value } }: { readonly item: Fact }) {
  const { gap } = usePaper();
  return (
    <View style={{ marginBottom: gap(4) }}>
      <PaperText size="small" bold>
        {label}
      </PaperText>
      <PaperText>{value}</PaperText>
    </View>
  );
}

function Lines({ count }: { readonly count: number }) {
  const { gap } = usePaper();
  return (
    <View style={{ marginBottom: gap(5) }}>
      <PenLines count={count} />
    </View>
  );
}
