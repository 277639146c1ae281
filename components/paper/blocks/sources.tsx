import { View } from "@react-pdf/renderer";
import type { SourcesBlock } from "#lib/document/blocks.ts";
import { inRows } from "../in-rows.ts";
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
  return (
    <View tag="L" numbering="Disc">
      {keyed(inRows(block.items, 2)).map(({ key, item: row }) => (
        <View
          key={key}
          wrap={isLong(...row.flatMap(({ title, url }) => [title, url]))}
          style={{ flexDirection: "row", gap: 14, marginBottom: gap(2.5) }}
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
    <View tag="LI" style={{ flexDirection: "row", width: "48.5%" }}>
      <Mark text="•" width={11} size="fine" />
      <View tag="LBody" style={{ flex: 1 }}>
        <PaperText size="fine">{source.title}</PaperText>
        <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 6 }}>
          <PaperLink size="fine" url={source.url} name={source.title} />
          <PaperText size="fine">{source.checked}</PaperText>
        </View>
      </View>
    </View>
  );
}
