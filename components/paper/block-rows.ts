import type { Block, DeadlineBlock, NextBlock } from "#lib/document/blocks.ts";

/** What stands side by side on the paper: one block, or the two boxes that belong together. */
export type BlockRowContent = readonly [Block] | readonly [NextBlock | DeadlineBlock, NextBlock | DeadlineBlock];

/**
 * The blocks in their order, the next thing and the deadline side by side where they follow each other.
 *
 * @example blockRows([next, deadline, heading]) // [[next, deadline], [heading]]
 */
export function blockRows(blocks: readonly Block[]): readonly BlockRowContent[] {
  const rows: BlockRowContent[] = [];
  for (const block of blocks) {
    const before = rows.at(-1)?.[0];
    const isPair = before !== undefined && rows.at(-1)?.length === 1 && isBox(before) && isBox(block);
    if (isPair && before.type !== block.type) rows[rows.length - 1] = [before, block];
    else rows.push([block]);
  }
  return rows;
}

function isBox(block: Block): block is NextBlock | DeadlineBlock {
  return block.type === "next" || block.type === "deadline";
}
