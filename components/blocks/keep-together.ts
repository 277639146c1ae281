import { months } from "#content/da/months.ts";

const month = months.join("|");

/** The spaces that no line ends at: before a number that says which, in a day, in a telephone number, before a dot. */
const kept = [
  /(?<=§|stk\.|nr\.|kl\.|kap\.) (?=\d)/gu,
  new RegExp(`(?<=\\d\\.) (?=(?:${month})\\b)`, "gu"),
  new RegExp(`(?<=\\b(?:${month})) (?=\\d{4}\\b)`, "gu"),
  /(?<=(?<!\d )\b\d\d) (?=\d\d \d\d \d\d\b)|(?<=(?<!\d )\b\d\d \d\d) (?=\d\d \d\d\b)|(?<=(?<!\d )\b\d\d \d\d \d\d) (?=\d\d\b)/gu,
  / (?=·)/gu,
];

/**
 * A text whose lines never end in the middle of what is read as one: "§ 67", "17. december 2026", "33 41 12 00". On
 * paper such a space is named an ordinary one in the file (register-fonts.ts), so what is read aloud or copied stays the
 * same; of a page, the browser copies an ordinary one.
 *
 * @param text cleaned: what a person typed goes through printable-text.ts first
 * @example keepTogether("senest 17. december 2026, stk. 1") // "senest 17.\u00a0december\u00a02026, stk.\u00a01"
 */
export function keepTogether(text: string): string {
  return kept.reduce((joined, space) => joined.replaceAll(space, "\u00a0"), text);
}
