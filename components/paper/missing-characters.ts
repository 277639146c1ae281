import type { Document } from "#lib/document/blocks.ts";
import { cleanText, type TextLimits } from "#lib/document/clean-text.ts";
import type { Letter } from "#lib/letters/letter.ts";

/** Whether the paper's fonts can draw a character. */
export type CanPrint = (codePoint: number) => boolean;

/**
 * The characters of a document, or of one text, that cannot be printed, each once, in order: emoji, Hebrew, Chinese. The person is
 * told before printing; on paper each becomes "\ufffd" (printable-text.ts), never a wrong letter.
 *
 * @example missingCharacters(document, canPrint) // ["😀"]
 */
export function missingCharacters(
  document: Document | Letter | string,
  canPrint: CanPrint,
  limits?: TextLimits,
): readonly string[] {
  const found = new Set<string>();
  for (const text of texts(document)) {
    for (const character of cleanText(text, limits)) {
      if (character !== "\n" && !canPrint(codePointOf(character))) found.add(character);
    }
  }
  return [...found];
}

/**
 * How many characters a document holds: about how long it is.
 *
 * @example charactersIn(document) // 9402
 */
export function charactersIn(document: Document): number {
  let count = 0;
  for (const text of texts(document)) count += text.length;
  return count;
}

/** All strings in a value, in order. Ids and addresses are among them; they hold only printable characters. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object") for (const part of Object.values(value)) yield* texts(part);
}

/** The number of a character, as fonts know it; 0 for no character. @example codePointOf("😀") // 128512 */
export function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
