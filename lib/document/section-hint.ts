import { foldedHint } from "#content/da/plan-page.ts";
import type { Block } from "./blocks.ts";
import { fill } from "./fill.ts";

const namesShown = 3;

/**
 * What a folded section holds, in a few of its own names, so that a person can pass it by or open it: the stations of
 * the route, who can help, the letters, the papers. Undefined where its heading says it.
 *
 * @param blocks the blocks of the section
 * @example sectionHint(contactsSection(plan, null).blocks) // "Kommunen, Ankestyrelsen, Borgerrådgiver og 3 til"
 */
export function sectionHint(blocks: readonly Block[]): string | undefined {
  const names = blocks.flatMap(namesOf);
  if (names.length === 0) return undefined;
  const shown = names.slice(0, namesShown).join(", ");
  const rest = names.length - namesShown;
  return rest > 0 ? fill(foldedHint, { names: shown, count: rest }) : shown;
}

function namesOf(block: Block): readonly string[] {
  switch (block.type) {
    case "route":
      return block.stations.map(({ name }) => name);
    case "contacts":
      return block.items.map(({ name }) => name);
    case "letters":
    case "checklist":
      return block.items.map(({ title }) => title);
    default:
      return [];
  }
}
