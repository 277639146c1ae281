import { View } from "@react-pdf/renderer";
import type { ContactsBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperLink } from "../paper-link.tsx";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";

/** Whom to call or write to. */
export function Contacts({ block }: { readonly block: ContactsBlock }) {
  const { gap } = usePaper();
  return (
    <View tag="L" numbering="None" style={{ marginBottom: gap(3) }}>
      {keyed(block.items).map(({ key, item }) => (
        <ListItem
          key={key}
          isLong={isLong(item.name, ...item.lines)}
          gap={4}
          label={<Mark text={item.name} width={150} bold />}
        >
          {keyed(item.lines).map(({ key: line, item: text }) => (
            <PaperText key={line}>{text}</PaperText>
          ))}
          {item.url === undefined ? null : <PaperLink url={item.url} name={item.name} />}
        </ListItem>
      ))}
    </View>
  );
}
