import { letterLabels } from "#content/da/letters/phrases.ts";
import type { Letter, LetterBlock } from "./letter.ts";

/**
 * A letter as plain text, to paste into Digital Post or to save: paragraphs with an empty line between, no tabs, no
 * carriage returns, and nothing that only a pen can fill. A list's points begin with a hyphen.
 *
 * @example
 * letterText(
 *   composeLetter({ id: "agenda", plan, today, typed: { values: { name: "Anna" } }, optional: "leave-out" }),
 * ).split("\n")[0]
 * // "Navn: Anna"
 */
export function letterText({ blocks }: Letter): string {
  const parts = blocks.map(textOf).filter((text) => text !== "");
  return `${parts.join("\n\n")}\n`;
}

function textOf(block: LetterBlock): string {
  switch (block.type) {
    case "facts":
      return block.items
        .filter(({ paperOnly }) => !paperOnly)
        .map(({ label, value }) => `${label}: ${value || letterLabels.pen}`)
        .join("\n");
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "pen":
      return letterLabels.pen;
    default:
      return block.text;
  }
}
