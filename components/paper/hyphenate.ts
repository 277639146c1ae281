import { syllables } from "@react-pdf/hyphenate/da";

/** Words of fewer letters are never broken: a hyphen stays in the text that a screen reader gets. */
const longWord = 14;
/** So much of a word at least goes to the next line: "retssikkerheds-loven", not "retssikkerhedslo-ven". */
const leastEnd = 4;
/** Half of our long words are laws, and the patterns do not know where "loven" begins. */
const lawAtTheEnd = /(?=lovens?\P{L}*$)/u;
/** Nothing longer is a Danish word: an address, a number, a held-down key. */
const longToken = 28;

/**
 * Where a word may be broken at the end of a line, as react-pdf asks: its parts. An empty part after another means
 * "here without a hyphen". Danish patterns for long words, break points without hyphens for what is no word;
 * without them a long token runs off the page and is lost.
 *
 * @example hyphenate("sagsbehandlingstid") // ["sags", "behand", "lings", "tid"]
 * @example hyphenate("https://www.retsinformation.dk/eli/lta") // ["https://", "", "www.", …]
 */
export function hyphenate(word: string): string[] {
  if (lettersIn(word) < longWord && word.length <= longToken) return [word];
  const [stem = "", law] = word.split(lawAtTheEnd);
  const parts = law === undefined ? withoutCrumbs(syllables(word)) : [...withoutCrumbs(syllables(stem)), law];
  // A name in two ("HjulmandKaptain") stays whole: a hyphen in it would be read as its own.
  if (word.length <= longToken && /\p{Ll}\p{Lu}/u.test(word)) return [word];
  const isWord = /^\P{L}{0,2}\p{L}[\p{L}-]*\P{L}{0,2}$/u.test(word) && parts.every((part) => part.length <= longWord);
  if (isWord || word.length <= longToken) return isWord ? parts : [word];
  return (word.match(/[^/.?&=_-]{1,8}[/.?&=_-]*|[/.?&=_-]{1,8}/gu) ?? [word]).flatMap((part) => [part, ""]);
}

/** The patterns give crumbs ("rå·d"): a part of one or two letters goes with the one before it. */
function withoutCrumbs(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    const isCrumb = lettersIn(part) < 3 || (previous?.length ?? 3) < 3;
    if (previous !== undefined && isCrumb) joined[joined.length - 1] = previous + part;
    else joined.push(part);
  }
  const end = joined.at(-1) ?? "";
  if (joined.length < 2 || lettersIn(end) >= leastEnd) return joined;
  // The last two are one, and break where the one before them ends.
  return [...joined.slice(0, -2), joined.slice(-2).join("")];
}

function lettersIn(text: string): number {
  return text.replaceAll(/\P{L}/gu, "").length;
}
