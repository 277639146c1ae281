import { View } from "@react-pdf/renderer";
import type { ListBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/** A list with dots, and the words that lead to it. */
export function PlainList({ block }: { readonly block: ListBlock }) {
  const { gap } = usePaper();
  return (
    <>
      {block.intro === undefined ? null : <Paragraph text={block.intro} />}
      <View tag="L" numbering="Disc" style={{ marginBottom: gap(3) }}>
        {keyed(block.items).map(({ key, item }) => (
          <ListItem key={key} isLong={isLong(item)} gap={2.5} label={<Mark text="•" width={14} />}>
            <PaperText>{item}</PaperText>
          </ListItem>
        ))}
      </View>
    </>
  );
}
