import { View } from "@react-pdf/renderer";
import type { ContactsBlock } from "#lib/document/blocks.ts";
import { usePaper } from "../paper-context.ts";
import { PaperLink, shownAddress } from "../paper-link.tsx";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { listOf } from "./list-part.tsx";

type Contact = ContactsBlock["items"][number];

/**
 * Whom to call or write to. The name leads to the address on screen; for the paper it is written out once.
 *
 * @example contactPieces({ type: "contacts", items: [{ name: "Kommunen", lines: ["Se brevet."] }] }, "block-8").length // 1
 */
export function contactPieces(block: ContactsBlock, group: string): readonly Piece[] {
  return listOf(
    block.items.map((item) => <ContactItem key={item.name} contact={item} />),
    group,
    "None",
  );
}

/** Sentences after each other, the rest with a dot between. */
function inOneRun(lines: readonly string[]): string {
  return lines.reduce((run, line) => `${run}${run.endsWith(".") ? " " : " · "}${line}`);
}

function ContactItem({ contact: { name, lines, url } }: { readonly contact: Contact }) {
  const { gap } = usePaper();
  const isWritten = url === undefined || lines.some((line) => line.includes(shownAddress(url)));
  return (
    <View tag="LI" style={{ marginBottom: gap(4) }}>
      {url === undefined ? (
        <PaperText tag="Lbl" size="table" bold>
          {name}
        </PaperText>
      ) : (
        <View tag="Lbl">
          <PaperLink size="table" url={url} name={name} text={name} bold />
        </View>
      )}
      <View tag="LBody">
        <PaperText size="table">{inOneRun([...lines, ...(isWritten ? [] : [shownAddress(url)])])}</PaperText>
      </View>
    </View>
  );
}
