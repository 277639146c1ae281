import { cleanText, type TextLimits } from "#lib/document/clean-text.ts";
import { type CanPrint, codePointOf } from "./missing-characters.ts";

/** Stands in for a character that our fonts do not have: visible on paper, and read as "unknown character". */
const replacement = "\ufffd";

/**
 * A text as it goes on paper: cleaned, and with a visible mark for each character that cannot be printed.
 *
 * @example printableText("Hej 😀", canPrint) // "Hej \ufffd"
 */
export function printableText(text: string, canPrint: CanPrint, limits?: TextLimits): string {
  const drawn = [...cleanText(text, limits)].map((character) =>
    character === "\n" || canPrint(codePointOf(character)) ? character : replacement,
  );
  return drawn.join("");
}
