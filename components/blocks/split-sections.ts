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
  return blocks.reduce<readonly DocumentSection[]>((sections, block) => {
    if (block.type === "heading") return [...sections, { heading: block, blocks: [] }];
    const last = sections.at(-1) ?? { heading: undefined, blocks: [] };
    return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, block] }];
  }, []);
}
