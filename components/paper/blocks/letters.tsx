import { View } from "@react-pdf/renderer";
import type { LettersBlock } from "#lib/document/blocks.ts";
import { inRows } from "../in-rows.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/** The names of the letters side by side, since the letters themselves are elsewhere; they are in order row by row. */
const perRow = 2;

/** The letters that fit the case, by name. */
export function Letters({ block }: { readonly block: LettersBlock }) {
  const { gap } = usePaper();
  return (
    <>
      <Paragraph text={block.intro} />
      <View tag="L" numbering="Disc" style={{ marginBottom: gap(4) }}>
        {keyed(inRows(block.items, perRow)).map(({ key, item: row }) => (
          <View key={key} wrap={false} style={{ flexDirection: "row", gap: 14, marginBottom: gap(2) }}>
            {row.map(({ id, title }) => (
              <View key={id} tag="LI" style={{ flexDirection: "row", flexGrow: 1, flexBasis: 0 }}>
                <Mark text="•" width={14} />
                <View tag="LBody" style={{ flex: 1 }}>
                  <PaperText>{title}</PaperText>
                </View>
              </View>
            ))}
          </View>
        ))}
      </View>
    </>
  );
}
