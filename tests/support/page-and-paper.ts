import { shownAddress } from "#components/paper/paper-link.tsx";
import { paperWords } from "#content/da/paper.ts";
import type { Block, Document } from "#lib/document/blocks.ts";
import { pageOf, wordsOf } from "./page-blocks.ts";

/** What the paper adds in print to a list or a table: marks, numbers; `isAdded` has the rest. */
const marks = /^(?:•|\d+\.?)$/u;

/**
 * What a page and its paper do not share: each block of the page is looked for on the paper, in order, word for word.
 * The paper writes addresses out where the page has a link, and puts marks before items; nothing else may be on one and not on the other.
 *
 * @param printed the paper's texts in reading order (pdf-text.ts)
 * @example parityFaults(document, await pdfText(bytes)) // []
 */
export function parityFaults(document: Document, printed: readonly string[]): readonly string[] {
  const { head, blocks } = pageOf(document);
  const { standing } = document;
  const headWords = without(head.words, wordsOf(standing));
  const routeHeads = document.blocks.flatMap((block) => (block.type === "route" ? Object.values(block.head) : []));
  const isAdded = (text: string): boolean =>
    marks.test(text) || text === paperWords.step || text === paperWords.route || routeHeads.includes(text);
  const addresses = new Set(blocks.flatMap(({ links }) => links.map((url) => unbroken(shownAddress(url)))));
  const saidOn = (text: string): readonly string[] =>
    text
      .split(" · ")
      .flatMap((part) =>
        addresses.has(unbroken(part)) ? [] : wordsOf(part).filter((word) => !addresses.has(unbroken(word))),
      );
  const faults: string[] = [];
  let place = 0;
  const find = (words: readonly string[], name: string): void => {
    const left = countsOf(words.map(printable).filter((word) => word !== "·" && !addresses.has(unbroken(word))));
    while (left.size > 0 && place < printed.length) {
      const text = printed[place] ?? "";
      // A number before an item is not the "2." of a date.
      if (marks.test(text) || isAdded(text) || take(left, saidOn(text))) place += 1;
      else break;
    }
    if (left.size > 0)
      faults.push(
        `${name}: ${[...left.keys()].join(" ")} stands on the page; the paper goes on with "${printed[place]}"`,
      );
  };
  find(headWords, "head");
  blocks.forEach(({ words }, index) => {
    const block = document.blocks[index];
    find(without(words, saidTwice(block)), `block ${index + 1}, ${block?.type}`);
  });
  const rest = printed.slice(place).filter((text) => !isAdded(text));
  return rest.length > 0 ? [...faults, `on the paper only: ${rest.join(" | ")}`] : faults;
}

/** An address over two lines: a hyphen of its own cannot be told from one of ours. */
function unbroken(address: string): string {
  return address.replaceAll(/[-\s]/gu, "");
}

/** What the page says again and the paper does not: a table's head at each row, a step's day beside its words. */
function saidTwice(block: Block | undefined): readonly string[] {
  if (block?.type === "route") return block.stations.flatMap(({ you }) => (you ? wordsOf(block.head.you) : []));
  if (block?.type !== "steps") return [];
  return block.items.flatMap(({ text, day }) => (text.includes(day.text) ? wordsOf(day.text) : []));
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
