import type { Document } from "#lib/document/blocks.ts";
import { pageOf, wordsOf } from "./page-blocks.ts";

/** What the paper adds in print to a list or a table: marks, numbers, the heads of the columns. */
const marks = /^(?:•|\d+\.?)$/u;

/**
 * What a page and its paper do not share: each block of the page is looked for on the paper, in order, word for word.
 * The paper writes addresses out and puts marks before items; nothing else may be on one and not on the other.
 *
 * @param printed the paper's texts in reading order (pdf-text.ts)
 * @example parityFaults(document, await pdfText(bytes)) // []
 */
export function parityFaults(document: Document, printed: readonly string[]): readonly string[] {
  const { head, blocks } = pageOf(document);
  const { standing } = document;
  const headWords = without(head.words, wordsOf(standing));
  const routeHeads = document.blocks.flatMap((block) => (block.type === "route" ? Object.values(block.head) : []));
  const isAdded = (text: string): boolean => marks.test(text) || text === "Trin" || routeHeads.includes(text);
  const faults: string[] = [];
  let place = 0;
  const find = (words: readonly string[], links: readonly string[], name: string): void => {
    const left = countsOf(words.map(printable));
    const addresses = new Set(links.map(comparable));
    const isOpen = () => left.size > 0 || addresses.size > 0;
    while (isOpen() && place < printed.length) {
      const text = printed[place] ?? "";
      if (addresses.delete(comparable(text))) place += 1;
      // A number before an item is not the "2." of a date.
      else if (marks.test(text) || isAdded(text) || take(left, wordsOf(text))) place += 1;
      else break;
    }
    if (isOpen())
      faults.push(
        `${name}: ${[...left.keys(), ...addresses].join(" ")} stands on the page; the paper goes on with "${printed[place]}"`,
      );
  };
  find(headWords, [], "head");
  blocks.forEach(({ words, links }, index) => {
    const block = document.blocks[index];
    const label =
      block?.type === "route" ? block.stations.flatMap(({ you }) => (you ? wordsOf(block.head.you) : [])) : [];
    find(without(words, label), links, `block ${index + 1}, ${block?.type}`);
  });
  const rest = printed.slice(place).filter((text) => !isAdded(text));
  return rest.length > 0 ? [...faults, `on the paper only: ${rest.join(" | ")}`] : faults;
}

/** An address as the paper writes it; broken over two lines, a hyphen of its own cannot be told from one of ours. */
function comparable(url: string): string {
  const shown = url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
  return shown.replaceAll(/[-\s]/gu, "");
}

/** What our fonts have not is a mark on paper, and what reverses the rest is left out. */
function printable(word: string): string {
  return word.replaceAll("😀", "\ufffd").replaceAll("\u202e", "");
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Takes words out of those that are left, if all of them are there. */
function take(left: Map<string, number>, words: readonly string[]): boolean {
  const wanted = countsOf(words);
  if ([...wanted].some(([word, count]) => (left.get(word) ?? 0) < count)) return false;
  for (const [word, count] of wanted) {
    const remaining = (left.get(word) ?? 0) - count;
    if (remaining > 0) left.set(word, remaining);
    else left.delete(word);
  }
  return true;
}

function without(words: readonly string[], taken: readonly string[]): readonly string[] {
  const counts = countsOf(taken);
  return words.filter((word) => !take(counts, [word]));
}
