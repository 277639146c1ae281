import { View } from "@react-pdf/renderer";
import type { SourcesBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperLink } from "../paper-link.tsx";
import { PaperText } from "../paper-text.tsx";
import { Mark } from "./mark.tsx";

type Source = SourcesBlock["items"][number];

/** Where it is said, in small print and two columns, so that a page of sources stays half a page. */
export function Sources({ block }: { readonly block: SourcesBlock }) {
  const { gap } = usePaper();
  const rows = Array.from({ length: Math.ceil(block.items.length / 2) }, (_, row) =>
    block.items.slice(2 * row, 2 * row + 2),
  );
  return (
    <View tag="L" numbering="Disc">
      {keyed(rows).map(({ key, item: row }) => (
        <View
          key={key}
          wrap={isLong(...row.flatMap(({ title, url }) => [title, url]))}
          style={{ flexDirection: "row", gap: 16, marginBottom: gap(3) }}
        >
          {keyed(row).map(({ key: column, item }) => (
            <SourceItem key={column} source={item} />
          ))}
        </View>
      ))}
    </View>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  return (
    <View tag="LI" style={{ flexDirection: "row", width: "48%" }}>
      <Mark text="•" width={12} size="small" />
      <View tag="LBody" style={{ flex: 1 }}>
        <PaperText size="small">{source.title}</PaperText>
        <PaperLink size="small" url={source.url} name={source.title} />
        <PaperText size="small">{source.checked}</PaperText>
      </View>
    </View>
  );
}
