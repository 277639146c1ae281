import { View } from "@react-pdf/renderer";
import type { QuestionsBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";
import { PenLines } from "./pen-lines.tsx";

/** Questions to ask, each with a line for the answer. */
export function Questions({ block }: { readonly block: QuestionsBlock }) {
  const { gap } = usePaper();
  return (
    <View tag="L" numbering="Decimal" style={{ marginBottom: gap(3) }}>
      {keyed(block.items).map(({ key, item }, index) => (
        <ListItem key={key} isLong={isLong(item)} gap={7} label={<Mark text={`${index + 1}.`} width={22} bold />}>
          <PaperText>{item}</PaperText>
          <PenLines count={1} />
        </ListItem>
      ))}
    </View>
  );
}
