import { View } from "@react-pdf/renderer";
import type { LadderBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";
import { Paragraph } from "./paragraph.tsx";

/** What to go through when the day is past, numbered (F8). */
export function Ladder({ block }: { readonly block: LadderBlock }) {
  const { gap } = usePaper();
  return (
    <>
      <Paragraph text={block.lead} />
      <View tag="L" numbering="Decimal" style={{ marginBottom: gap(3) }}>
        {block.items.map(({ id, title, text }, index) => (
          <ListItem
            key={id}
            isLong={isLong(title, text)}
            gap={3.5}
            label={<Mark text={`${index + 1}.`} width={22} bold />}
          >
            <PaperText bold>{title}</PaperText>
            <PaperText>{text}</PaperText>
          </ListItem>
        ))}
      </View>
    </>
  );
}
