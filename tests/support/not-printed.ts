import type { Block, Document } from "#lib/document/blocks.ts";
import { textsOfBlock } from "./document-texts.ts";

/** Without blanks and hyphens, which lines come and go by. @example joined("sags-\nbehandler") // "sagsbehandler" */
export function joined(text: string): string {
  return text.replaceAll(/[\s\u00ad-]/gu, "");
}

/**
 * The texts of a document's blocks that do not stand in what was printed, or stand before the block that comes first.
 *
 * @param printed as `joined` gives it
 * @example notPrinted(joined((await pdfText(bytes)).join("")), document) // []
 */
export function notPrinted(printed: string, { blocks }: Document): readonly string[] {
  let from = 0;
  return blocks.flatMap((block) => {
    const texts = textsPrinted(block).filter((text) => joined(text) !== "");
    const places = texts.map((text) => printed.indexOf(joined(text), from));
    const found = places.filter((place) => place !== -1);
    if (found.length > 0) from = Math.min(...found);
    return texts.filter((_text, index) => places[index] === -1);
  });
}

/** The page repeats the head of the route's column, and a step's day stands in its own line. */
function textsPrinted(block: Block): readonly string[] {
  if (block.type === "route") return textsOfBlock({ ...block, head: { station: "", does: "", you: "" } });
  return textsOfBlock(block);
}
