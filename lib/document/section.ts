import type { AdviceId } from "#content/ids/advice.ts";
import type { SourceId } from "#content/ids/sources.ts";
import type { Block, HeadingBlock } from "./blocks.ts";

/** A part of a document, with the sources its words rest on. */
export type Section = { readonly blocks: readonly Block[]; readonly sources: readonly SourceId[] };

/**
 * A section's heading.
 *
 * @example heading("vejen", "Sagens vej") // { type: "heading", id: "vejen", text: "Sagens vej" }
 */
export function heading(
  id: string,
  text: string,
  advice?: { readonly id: AdviceId; readonly number: number },
): HeadingBlock {
  return { type: "heading", id, text, ...(advice && { advice: advice.id, number: advice.number }) };
}

/**
 * The blocks of some sections, in order.
 *
 * @example blocksOf([{ blocks: [heading("vejen", "Sagens vej")], sources: [] }]).length // 1
 */
export function blocksOf(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

/**
 * The sources of some sections, each once, in the order they are first cited.
 *
 * @example sourcesOf([{ blocks: [], sources: ["RSL", "A1"] }, { blocks: [], sources: ["RSL"] }]) // ["RSL", "A1"]
 */
export function sourcesOf(sections: readonly Section[]): readonly SourceId[] {
  return [...new Set(sections.flatMap(({ sources }) => sources))];
}
