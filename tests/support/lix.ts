const abbreviations = new Set([
  "nr",
  "kl",
  "stk",
  "pkt",
  "kr",
  "fx",
  "pct",
  "tlf",
  "bl",
  "a",
  "f",
  "eks",
  "jf",
  "mv",
  "ca",
  "evt",
]);

/** Endings that a Danish word on the exempt list may carry. */
const endings = [
  "",
  "s",
  "e",
  "en",
  "et",
  "er",
  "n",
  "t",
  "r",
  "ne",
  "ens",
  "ets",
  "erne",
  "ernes",
  "ers",
  "es",
  "ns",
  "ts",
];

/**
 * Splits a Danish text into sentences on . ! and ?, leaving abbreviations ("nr.", "kl."), clock times ("kl. 23.59"),
 * ordinals ("3. klasse"), addresses ("ast.dk") and sections ("§ 54") whole. A text without a mark is one sentence.
 *
 * @example sentences("Klag i dag. Se § 67, stk. 1.") // ["Klag i dag.", "Se § 67, stk. 1."]
 */
export function sentences(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const mark of text.matchAll(/[.!?]+(?=\s|$)/g)) {
    const end = mark.index + mark[0].length;
    const before = /([\p{L}\d]+)$/u.exec(text.slice(start, mark.index))?.[1] ?? "";
    const after = text.slice(end).trimStart();
    const isAbbreviation = mark[0] === "." && abbreviations.has(before.toLowerCase());
    const isOrdinal = mark[0] === "." && /^\d+$/.test(before) && /^\p{Ll}/u.test(after);
    if (after !== "" && (isAbbreviation || isOrdinal)) continue;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? found : [...found, rest];
}

/**
 * The words of a text: runs of letters, with hyphens and apostrophes inside; numbers are words too.
 *
 * @example words("Børne- og ungeudvalget, § 54") // ["Børne", "og", "ungeudvalget", "54"]
 */
export function words(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[-’'.][\p{L}\d]+)*/gu) ?? [];
}

/**
 * The readability number LIX: words per sentence plus the percentage of long words (more than six letters). A word
 * on the exempt list, with or without a common ending, counts as a word but never as a long one.
 *
 * @throws RangeError when the texts hold no words, so that a check of nothing cannot pass
 * @example lix(["Du kan klage i dag."], []) // 5
 */
export function lix(texts: readonly string[], exempt: readonly string[]): number {
  const known = new Set(exempt.flatMap((term) => endings.map((ending) => `${term.toLowerCase()}${ending}`)));
  const all = texts.flatMap(words);
  const sentenceCount = texts.flatMap(sentences).length;
  if (all.length === 0) throw new RangeError("lix: the texts hold no words");
  const long = all.filter((word) => word.length > 6 && !known.has(word.toLowerCase()));
  return all.length / sentenceCount + (100 * long.length) / all.length;
}
