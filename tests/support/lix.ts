const wordPattern = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** A full stop, "!" or "?" ends a sentence only before a capital letter, a quotation mark or a line's end: "3. marts" does not. */
const sentenceEnd = /[.!?]+[”"»)]*(?=\s+[\p{Lu}”"«»(]|\s*$)|\n/gmu;

const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];

const sentencesOf = (text: string): readonly string[] =>
  text.split(sentenceEnd).filter((sentence) => wordsOf(sentence).length > 0);

/**
 * Readability by Björnsson's LIX: words a sentence + the share of words over six letters, in per cent.
 * 25 and below is very easy, 35 is what an ordinary newspaper reader takes in without effort.
 *
 * @param text one text, or many with a line break between them (each line ends a sentence)
 * @param exclude words in lower case that count as short: legal terms that must be kept
 * @throws RangeError when the text holds no words
 * @example lix("Du kan klage. Det er gratis.", new Set()) // 3 + 0 = 3
 */
export function lix(text: string, exclude: ReadonlySet<string>): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0 || sentences.length === 0) {
    throw new RangeError("lix: the text holds no words");
  }
  const long = words.filter((word) => word.length > 6 && !exclude.has(word.toLowerCase()));
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/**
 * The number of words in the longest sentence; 0 for a text without words.
 *
 * @example longestSentence("Ring i dag. Skriv ned, hvem du talte med.") // 6
 */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
}
