import type { SourcesBlock } from "#lib/document/blocks.ts";
import { PaperLink } from "../paper-link.tsx";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { WrappedList } from "./wrapped-list.tsx";

type Source = SourcesBlock["items"][number];

/**
 * Where it is said, as many on a line as there is room for. A law is found by its number; the address itself is behind
 * the name, for who reads the file on screen.
 *
 * @example sourcePieces(block, "block-12")[0]?.flows // true
 */
export function sourcePieces(block: SourcesBlock, group: string): readonly Piece[] {
  const items = block.items.map((item) => <SourceName key={item.id} source={item} />);
  return [{ node: <WrappedList group={group} size="small" items={items} />, isWide: true, flows: true }];
}

function SourceName({ source: { title, url, checked } }: { readonly source: Source }) {
  return (
    <>
      <PaperLink size="small" url={url} name={title} text={title} />
      {checked === undefined ? null : <PaperText size="small">{checked}</PaperText>}
    </>
  );
}
