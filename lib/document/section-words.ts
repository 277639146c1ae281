import type { GlossaryId } from "#content/ids/glossary.ts";
import type { Document } from "./blocks.ts";
import { foldedSections } from "./folded-sections.ts";
import { termsIn } from "./terms-in.ts";

/** Fields that are for the machine. */
const unread = new Set(["type", "id", "iso", "tone", "url", "path", "advice", "state", "emphasis", "rule", "question"]);

/**
 * The legal words of a plan, by the section after which they are explained: each once, where it is first met. A folded
 * section has its own; sections that stand open one after another share one explanation, so that it is no noise.
 *
 * @returns the words by the id of a section's heading
 * @example sectionWords(document).get("hjaelp") // ["borgerraadgiver", "retshjaelp"]
 */
export function sectionWords({ blocks }: Document): ReadonlyMap<string, readonly GlossaryId[]> {
  const words = new Map<string, readonly GlossaryId[]>();
  const met = new Set<GlossaryId>();
  let waiting: string[] = [];
  let last: string | null = null;
  const explain = (id: string | null) => {
    const fresh = termsIn(waiting).filter((term) => !met.has(term));
    waiting = [];
    if (id === null || fresh.length === 0) return;
    for (const term of fresh) met.add(term);
    words.set(id, fresh);
  };
  for (const block of blocks) {
    if (block.type === "heading") {
      const isApart = last !== null && (foldedSections.includes(last) || foldedSections.includes(block.id));
      if (isApart) explain(last);
      last = block.id;
    }
    waiting.push(...textsOf(block));
  }
  explain(last);
  return words;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, inner]) => (unread.has(key) ? [] : textsOf(inner)));
}
