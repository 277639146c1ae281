import { View } from "@react-pdf/renderer";
import type { NotesBlock } from "#lib/document/blocks.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { PenLines } from "./pen-lines.tsx";

/** The person's own words as they were typed, and lines for more. A long note may go on on the next page. */
export function Notes({ block }: { readonly block: NotesBlock }) {
  const { gap } = usePaper();
  return (
    <>
      {keyed(block.texts).map(({ key, item }) => (
        <View key={key} style={{ marginBottom: gap(5) }}>
          <PaperText size="small" bold>
            {item.label}
          </PaperText>
          <PaperText>{item.value}</PaperText>
        </View>
      ))}
      <View wrap={false} style={{ marginBottom: gap(5) }}>
        <PenLines count={block.lines} />
      </View>
    </>
  );
}
