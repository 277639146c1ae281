/** How the time of the paper grows with its pages: a letter of one to ten pages. Part of `npm run bench`. */

import { resolve } from "node:path";
import { fontAddresses } from "#components/paper/font-addresses.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { benchToday } from "./bench-case.ts";
import { median } from "./median.mjs";

const fonts = fontAddresses(`${resolve("out/fonts/pdf")}/`);
const text =
  "Jeg er uenig i afgørelsen. Den tager ikke højde for det, lægen skrev i foråret, og heller ikke for det, vi talte om. ".repeat(
    4,
  );
const rounds = 7;

/** A letter of so many paragraphs. */
const letterOf = (count: number): Letter => ({
  id: "complaint",
  title: "Klage",
  blocks: [
    { type: "subject", text: "Klage" },
    ...Array.from({ length: count }, () => ({ type: "paragraph", text }) as const),
  ],
});

async function draw(count: number): Promise<{ readonly pages: number; readonly time: number }> {
  const began = performance.now();
  const bytes = await renderPaper({ document: letterOf(count), createdOn: benchToday, fonts });
  const time = performance.now() - began;
  return { pages: new TextDecoder("latin1").decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0, time };
}

/** The shortest letter, in paragraphs, of each number of pages. */
const lengths = new Map<number, number>();
for (let count = 1; lengths.size < 10; count += 2) {
  const { pages } = await draw(count);
  if (!lengths.has(pages)) lengths.set(pages, count);
}
const times = new Map([...lengths.keys()].map((pages): [number, number[]] => [pages, []]));
// By turns, so that a busy moment falls on all of them.
for (let round = 0; round < rounds; round += 1)
  for (const [pages, count] of lengths) times.get(pages)?.push((await draw(count)).time);
const middle = (pages: number) => median(times.get(pages) ?? []);

for (const pages of lengths.keys()) console.log(`paper of ${pages} pages: ${Math.round(middle(pages))} ms`);
const growth = (middle(10) - middle(1)) / 9;
console.log(
  `each page more: ${Math.round(growth)} ms; the second half of them ${((middle(10) - middle(5)) / 5 / growth).toFixed(2)} times that (1 is linear)`,
);
