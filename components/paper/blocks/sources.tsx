import { View } from "@react-pdf/renderer";
import type { SourcesBlock } from "#lib/document/blocks.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperLink } from "../paper-link.tsx";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { Mark } from "./mark.tsx";

type Source = SourcesBlock["items"][number];

/**
 * Where it is said, as many on a line as there is room for. A law is found by its number; the address itself is behind
 * the name, for who reads the file on screen.
 */
export function sourcePieces(block: SourcesBlock, group: string): readonly Piece[] {
  return [{ node: <Sources block={block} group={group} />, isWide: true, flows: true }];
}

function Sources({ block, group }: { readonly block: SourcesBlock; readonly group: string }) {
  return (
    <View tag="L" group={group} numbering="Disc" style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 10 }}>
      {keyed(block.items).map(({ key, item }) => (
        <SourceItem key={key} source={item} />
      ))}
    </View>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { gap } = usePaper();
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: "row", maxWidth: "100%", marginBottom: gap(1.5) }}>
      <Mark text="•" width={8} size="small" />
      <View tag="LBody" style={{ flexDirection: "row", flexShrink: 1, columnGap: 5 }}>
        <PaperLink size="small" url={source.url} name={source.title} text={source.title} />
        {source.checked === undefined ? null : <PaperText size="small">{source.checked}</PaperText>}
      </View>
    </View>
  );
}
