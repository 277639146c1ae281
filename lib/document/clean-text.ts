/** The most that one text may hold; what a person needs on two pages is far below it. */
export type TextLimits = { readonly characters: number; readonly lines: number };

const defaultLimits: TextLimits = { characters: 2000, lines: 40 };

/** C0 and C1 control characters except the line break, and the soft hyphen (hyphenate.ts breaks the words). */
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad]/gu;
/** Bidirectional overrides (they can turn the text after them round), zero width characters, variation selectors. */
const invisible =
  /\u061c|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u206f]|\ufeff|[\ufff9-\ufffc]|[\ufe00-\ufe0f]/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu;
/** More than two marks on one letter: no language writes so, and they are drawn over the lines above. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;

/**
 * What a person typed, made safe to print: nothing invisible, nothing that reverses the rest, no endless run of
 * lines. Letters of all languages stay; whether our fonts have them is another question (missing-characters.ts).
 *
 * @example cleanText("Å\u202Eben\r\n\r\n\r\n\r\nja") // "Åben\n\nja"
 */
export function cleanText(text: string, limits: TextLimits = defaultLimits): string {
  const cleaned = text
    // Long enough to lose nothing that could stay, short enough that a pasted book costs nothing.
    .slice(0, 20 * limits.characters)
    .replaceAll(loneSurrogate, "\ufffd")
    .normalize("NFC")
    .replaceAll(lineBreaks, "\n")
    .replaceAll("\t", " ")
    .replaceAll(controls, "")
    .replaceAll(invisible, "")
    .replaceAll(stackedMarks, "$1")
    .replaceAll(/[ \u00a0]{3,}/gu, "  ")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
  const lines = cleaned.split("\n").slice(0, limits.lines).join("\n");
  return [...lines].slice(0, limits.characters).join("").trim();
}

/**
 * Whether a text loses words on paper because it is longer than one text may be.
 *
 * @example isCutOnPaper("x\n".repeat(60)) // true
 */
export function isCutOnPaper(text: string, limits: TextLimits = defaultLimits): boolean {
  return (
    cleanText(text, limits) !==
    cleanText(text, { characters: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY })
  );
}

/** Half of a character: \p{Cs} with the u flag matches only surrogates that stand alone. */
const loneSurrogate = /\p{Cs}/gu;
