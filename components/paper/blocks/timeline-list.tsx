import { View } from "@react-pdf/renderer";
import type { TimelineBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";

/** The days in order as a list: the day at the left, what happens at the right. */
export function TimelineList({ items }: { readonly items: TimelineBlock["items"] }) {
  const { gap } = usePaper();
  return (
    <View tag="L" numbering="None" style={{ marginBottom: gap(3) }}>
      {keyed(items).map(({ key, item }) => (
        <ListItem
          key={key}
          isLong={isLong(item.when, item.title, item.text)}
          gap={3.5}
          label={<Mark text={item.day?.text ?? item.when ?? ""} width={146} bold />}
        >
          <View style={{ flexDirection: "row", alignItems: "flex-start", gap: 12 }}>
            <PaperText bold={item.emphasis !== "other"} style={{ flex: 1 }}>
              {item.title}
            </PaperText>
            {item.owner ? (
              <PaperText size="table" style={{ marginTop: 1 }}>
                {item.owner}
              </PaperText>
            ) : null}
          </View>
          {item.text ? <PaperText>{item.text}</PaperText> : null}
          {item.source ? <PaperText size="small">{item.source}</PaperText> : null}
        </ListItem>
      ))}
    </View>
  );
}
