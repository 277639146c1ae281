import { tidyText } from "./tidy-text.ts";

/**
 * Words from the guide as they can stand in a letter: a line becomes a sentence, several lines under each other become
 * points. It is only what the letter's field begins with, and the person can change it.
 *
 * @example asSentences("samme timer som før") // "Samme timer som før."
 * @example asSentences("flere timer\nsamme hjælper") // "- flere timer\n- samme hjælper"
 */
export function asSentences(text: string): string {
  return tidyText(text)
    .split(/\n{2,}/u)
    .map((paragraph) => written(paragraph.split("\n").filter((line) => line.trim() !== "")))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function written(lines: readonly string[]): string {
  const [line = ""] = lines;
  if (lines.length > 1) return lines.map((each) => `- ${each.replace(/^[-\u2010-\u2015]\s*/u, "").trim()}`).join("\n");
  if (line.startsWith("- ")) return line;
  const sentence = line.trim();
  const isOpen = /[\p{L}\p{N}%)”"]$/u.test(sentence);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${isOpen ? "." : ""}`;
}
