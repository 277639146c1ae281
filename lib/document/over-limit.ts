import type { Letter } from "#lib/letters/letter.ts";
import type { Document } from "./blocks.ts";
import { isCutOnPaper, type TextLimits } from "./clean-text.ts";

/** No list of a plan is nearly as long. */
const mostItems = 60;
/** So much of a text without a name of its own tells which it is. */
const excerpt = 40;

/**
 * What in a document is more than the paper holds, by the name it has for the person: a text that would lose words, a
 * list that is longer than any of ours. The fields say so while it is written; this is for what comes past them (a
 * file, another tab), and is asked before anything is drawn.
 *
 * @param limits what one text may hold; a letter's may hold more
 * @returns the first such thing's name, or the first words of it; null where everything has room
 * @example overLimit(document) // null
 */
export function overLimit(document: Document | Letter, limits?: TextLimits): string | null {
  return overIn(document, "", limits);
}

function overIn(value: unknown, name: string, limits: TextLimits | undefined): string | null {
  if (typeof value === "string")
    return isCutOnPaper(value, limits) ? name || `${value.trim().slice(0, excerpt)} …` : null;
  if (typeof value !== "object" || value === null) return null;
  const { label, title, blocks } = value as { readonly [field: string]: unknown };
  const own = [label, title].find((text) => typeof text === "string" && text !== "" && !isCutOnPaper(text, limits));
  const inside = blocks === undefined && typeof own === "string" ? own : name;
  for (const [field, part] of Object.entries(value)) {
    if (field !== "blocks" && Array.isArray(part) && part.length > mostItems) return inside || field;
    const found = overIn(part, inside, limits);
    if (found !== null) return found;
  }
  return null;
}
