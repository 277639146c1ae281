import type { Document } from "#lib/document/blocks.ts";
import { blockPieces, type Look } from "./block-pieces.tsx";
import { Facts } from "./facts.tsx";
import { PaperText } from "./paper-text.tsx";
import type { Piece } from "./piece.ts";

/**
 * Everything that a paper holds, in order: the title and what it is about, then the blocks.
 *
 * @param write how a text goes on paper
 * @example documentPieces(document, { print: "ordinary", drawsDays: true, morePenLines: 0 }, write).length // about 65
 */
export function documentPieces(document: Document, look: Look, write: (text: string) => string): readonly Piece[] {
  const { title, lead, facts, blocks } = document;
  const bookmark = { title: write(title) };
  const head: readonly Piece[] = [
    {
      node: (
        <PaperText tag="H1" size="h1" bold style={{ marginBottom: 3 }} bookmark={bookmark}>
          {title}
        </PaperText>
      ),
      isWide: true,
    },
    {
      node: (
        <PaperText size="lead" style={{ marginBottom: 6 }}>
          {lead}
        </PaperText>
      ),
      isWide: true,
    },
    { node: <Facts facts={facts} />, isWide: true },
  ];
  return [...head, ...blockPieces(blocks, look)];
}
