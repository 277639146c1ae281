import { View } from "@react-pdf/renderer";
import type { TimelineBlock } from "#lib/document/blocks.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";

/** The days in order as a list: the day at the left, what happens at the right. */
export function TimelineList({ items }: { readonly items: TimelineBlock["items"] }) {
  const { gap } = usePaper();
  return (
    <View tag="L" style={{ marginBottom: gap(3) }}>
      {keyed(items).map(({ key, item }) => (
        <ListItem key={key} gap={4} label={<Mark text={item.day?.text ?? item.when ?? ""} width={150} bold />}>
          <PaperText bold>{item.title}</PaperText>
          {item.text ? <PaperText>{item.text}</PaperText> : null}
          {item.owner ? <PaperText size="small">{item.owner}</PaperText> : null}
        </ListItem>
      ))}
    </View>
  );
}
