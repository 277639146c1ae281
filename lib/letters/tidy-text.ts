import { cleanText } from "#lib/document/clean-text.ts";
import { letterLimits } from "./letter-limits.ts";

/** Blanks of other widths than the ordinary one, as word processors use them. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** The marks that word processors put before the points of a list, and the letters that stand for them in a copy. */
const bullets = /^[ \t]*[\u2022\u2023\u2043\u25aa\u25cf\u25e6\u2219\u00b7\uf0a7\uf0b7\uf0d8][ \t]*/gmu;
/** Letters of a typeface's own: no one else can read them. */
const ownLetters = /\p{Co}/gu;

/**
 * What was typed or pasted, as it can stand in a message: ordinary blanks and line ends, points of a list as lines that
 * begin with a hyphen, nothing invisible. Paragraphs stay paragraphs.
 *
 * @example tidyText("\u2022\tFørst\r\n\u2022\tSå") // "- Først\n- Så"
 */
export function tidyText(text: string): string {
  const plain = text
    .replaceAll(/\r\n?|\v|\f/gu, "\n")
    .replaceAll(bullets, "- ")
    .replaceAll(ownLetters, "");
  return cleanText(plain.replaceAll(blanks, " "), letterLimits).replaceAll(/[ \t]+$/gmu, "");
}

/** The same for what belongs on one line. @example tidyLine("Anna\nHansen ") // "Anna Hansen" */
export function tidyLine(text: string): string {
  return tidyText(text).replaceAll(/\s+/gu, " ").trim();
}
