import { dividedWords } from "#content/da/divided-words.ts";

/** Each of them as a pattern of its parts, and the parts with soft hyphens between. */
const known = dividedWords.map((word) => {
  const parts = word.split("-");
  return {
    whole: new RegExp(parts.map((part) => `(${part})`).join(""), "giu"),
    divided: parts.map((_part, place) => `$${place + 1}`).join("\u00ad"),
  };
});

/**
 * Puts soft hyphens into the longest words, so that a heading or an answer on a telephone is not broken just anywhere: not
 * every browser knows how Danish is divided. For what is drawn when the site is built; texts that are compared, copied or
 * printed stay whole.
 *
 * @example divideWords("Ungdomskriminalitetsnævnet") // "Ungdoms\u00adkriminalitets\u00adnævnet"
 */
export function divideWords(text: string): string {
  return known.reduce((result, { whole, divided }) => result.replace(whole, divided), text);
}
