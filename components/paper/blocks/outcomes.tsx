import { View } from "@react-pdf/renderer";
import type { OutcomesBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";

/** What can come out of it: the term as the letter uses it, and what it means. */
export function Outcomes({ block }: { readonly block: OutcomesBlock }) {
  const { gap } = usePaper();
  return (
    <View tag="L" numbering="None" style={{ marginBottom: gap(3) }}>
      {keyed(block.items).map(({ key, item }) => (
        <ListItem
          key={key}
          isLong={isLong(item.term, item.text)}
          gap={2.5}
          label={<Mark text={item.term} width={92} bold />}
        >
          <PaperText>{item.text}</PaperText>
        </ListItem>
      ))}
    </View>
  );
}
