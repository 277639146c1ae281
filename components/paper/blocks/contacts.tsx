import { View } from "@react-pdf/renderer";
import type { ContactsBlock } from "#lib/document/blocks.ts";
import { inRows } from "../in-rows.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperLink } from "../paper-link.tsx";
import { PaperText } from "../paper-text.tsx";

type Contact = ContactsBlock["items"][number];

/** Whom to call or write to, in two columns. */
export function Contacts({ block }: { readonly block: ContactsBlock }) {
  const { gap } = usePaper();
  return (
    <View tag="L" numbering="None" style={{ marginBottom: gap(2) }}>
      {keyed(inRows(block.items, 2)).map(({ key, item: row }) => (
        <View
          key={key}
          wrap={isLong(...row.flatMap(({ name, lines }) => [name, ...lines]))}
          style={{ flexDirection: "row", gap: 16, marginBottom: gap(5) }}
        >
          {keyed(row).map(({ key: column, item }) => (
            <ContactItem key={column} contact={item} />
          ))}
        </View>
      ))}
    </View>
  );
}

function ContactItem({ contact }: { readonly contact: Contact }) {
  return (
    <View tag="LI" style={{ width: "48%" }}>
      <PaperText tag="Lbl" size="table" bold>
        {contact.name}
      </PaperText>
      <View tag="LBody">
        {keyed(contact.lines).map(({ key, item }) => (
          <PaperText key={key} size="table">
            {item}
          </PaperText>
        ))}
        {contact.url === undefined ? null : <PaperLink size="table" url={contact.url} name={contact.name} />}
      </View>
    </View>
  );
}
