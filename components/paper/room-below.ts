import type { Block } from "#lib/document/blocks.ts";

/** Points from line to line in ordinary text, a little generous. */
const line = 14.6;
/** What surely fits on a line in the full width, beside a mark, and in the table's widest column. */
const full = 84;
const beside = 60;
const cell = 34;

/**
 * How much room a heading needs below it, in points: enough for the first thing that cannot be split. With less, the
 * heading goes to the next page rather than stand alone. An estimate on the safe side: the paper is laid out later.
 *
 * @example roomBelow({ type: "questions", items: ["Hvilken paragraf?"] }) // 41.6
 */
export function roomBelow(block: Block | undefined): number {
  switch (block?.type) {
    case "checklist":
      return Math.max(0, ...block.items.slice(0, 1).map(({ title, text }) => height(full, title) + height(full, text)));
    case "questions":
      return height(full, block.items[0]) + 27;
    case "list":
      return height(full, block.intro) + height(full, block.items[0]);
    case "outcomes":
      return height(beside, block.items[0]?.text);
    case "contacts":
      return line * (block.items[0]?.lines.length ?? 0) + line;
    case "steps":
      return block.title === undefined ? 3 * line : 4 * line;
    case "sources":
      return 3 * line;
    case "timeline":
      return 9 * line;
    case "route": {
      const { does = "", within = "", you = "" } = block.stations[0] ?? {};
      return 25 + 8 + Math.max(height(cell, `${does} ${within}`), height(cell - 8, you), 2 * line);
    }
    case "notes":
      return block.texts.length > 0 ? 3 * line : 21 * block.lines;
    case "ladder":
      return height(full, block.lead) + 4 * line;
    case "notice":
    case "next":
      return 3 * line + height(full, block.text);
    case "deadline":
      return 4 * line + block.lines.reduce((sum, text) => sum + height(full, text), 0);
    default:
      return 2 * line;
  }
}

function height(charactersPerLine: number, text = ""): number {
  return line * Math.ceil(text.length / charactersPerLine);
}
