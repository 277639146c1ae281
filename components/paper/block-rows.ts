import type { Block, DeadlineBlock, NextBlock } from "#lib/document/blocks.ts";
import { isLong } from "./is-long.ts";

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
    const isAlone = rows.at(-1)?.length === 1;
    if (before && isAlone && isShortBox(before) && isShortBox(block) && before.type !== block.type)
      rows[rows.length - 1] = [before, block];
    else rows.push([block]);
  }
  return rows;
}

function isShortBox(block: Block): block is NextBlock | DeadlineBlock {
  if (block.type === "next") return !isLong(block.title, block.text);
  return block.type === "deadline" && !isLong(block.label, block.instead, ...block.lines);
}
