import type { Block, HeadingBlock } from "#lib/document/blocks.ts";

export type DocumentSection = {
  /** Absent for what stands before the first heading. */
  readonly heading: HeadingBlock | undefined;
  readonly blocks: readonly Exclude<Block, HeadingBlock>[];
};

/**
 * Cuts a document's blocks at its headings, so that each section can be drawn, named and kept together on paper.
 *
 * @example splitSections([{ type: "heading", id: "a", text: "A" }, p]) // [{ heading: A, blocks: [p] }]
 */
export function splitSections(blocks: readonly Block[]): readonly DocumentSection[] {
  const sections: { heading: HeadingBlock | undefined; blocks: Exclude<Block, HeadingBlock>[] }[] = [];
  for (const block of blocks) {
    if (block.type === "heading") {
      sections.push({ heading: block, blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: undefined, blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
