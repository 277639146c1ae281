import { describe, expect, test } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterText } from "#lib/letters/letter-text.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfElements } from "#tests/support/pdf-elements.ts";
import { pdfTextSizes } from "#tests/support/pdf-text-sizes.ts";
import { planOf } from "#tests/support/plan-of.ts";

const printed = async (letter: Letter): Promise<Uint8Array> =>
  renderPaper({ document: letter, createdOn: "2026-11-21", fonts: testFonts });

/** The words of a text as they can be printed, without the marks of lists. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll("😀", "\ufffd")
    .split(/\s+/u)
    .filter((word) => word !== "" && !/^[-•]$/u.test(word));

/** The words that only paper has: labels of lines that are filled with a pen. */
const paperOnlyOf = ({ blocks }: Letter): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "facts" ? block.items.flatMap(({ label, paperOnly }) => (paperOnly ? [`${label}:`] : [])) : [],
  );

async function wordsPrinted(letter: Letter): Promise<readonly string[]> {
  const penLines = paperOnlyOf(letter);
  const texts = (await pdfElements(await printed(letter))).map(({ text }) => text);
  return texts.filter((text) => !penLines.includes(text)).flatMap(wordsOf);
}

/** One plan for each letter: the first that offers it. */
const cases = new Map(coveringCases().flatMap(({ plan }) => offerLetters(plan).map(({ id }) => [id, plan] as const)));

describe("the letter on paper", () => {
  test.each([...cases])("%s says the same as the copied text, word for word", async (id, plan) => {
    const letter = letterOf(id, plan, { name: "Åse Østergård", address: "Vej 1, 8000 Aarhus C" });
    expect(await wordsPrinted(letter)).toEqual(wordsOf(letterText(letter)));
  });

  test("3,000 words in paragraphs and lists are all printed, on as many pages as they need", async () => {
    const plan = planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" });
    const words = Array.from({ length: 3000 }, (_, place) => `ord${place}${place % 80 === 79 ? "\n\n•\tpunkt\n" : ""}`);
    const letter = letterOf("complaint", plan, { reason: words.join(" ") });
    expect(await wordsPrinted(letter)).toEqual(wordsOf(letterText(letter)));
    const pdf = await openPdf(await printed(letter));
    expect(pdf.numPages).toBeGreaterThan(4);
  });

  test("hostile text is printed as text, and turns nothing round", async () => {
    const plan = planOf({ decider: "aes", stage: "decided", channel: "letter", dated: "2026-11-18" });
    const letter = letterOf("complaint", plan, { reason: '<b>"x"</b> {name} \u202eabc', name: "A\u0000B" });
    expect(await wordsPrinted(letter)).toEqual(wordsOf(letterText(letter)));
  });

  test("the subject is the heading, the text paragraphs, and nothing of ours stands on it but the page's number", async () => {
    const plan = planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" });
    const bytes = await printed(letterOf("complaint", plan));
    const elements = await pdfElements(bytes);
    expect(elements.filter(({ path }) => path.endsWith("H1")).map(({ text }) => text)).toEqual([
      "Klage over afgørelse ([about])",
    ]);
    const pdf = await openPdf(bytes);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const all = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    expect(all).toContain("Side 1 af");
    expect(all).not.toMatch(/Klagevejen|Uafhængig/);
    const { info } = (await pdf.getMetadata()) as { info: { Author?: string; Title?: string } };
    expect(info.Title).toBe("Klage");
    expect(info.Author ?? "").toBe("");
  });

  test("a little more than a page is made to fit on it; the greeting never stands alone on the next", async () => {
    const plan = planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" });
    const onOnePage = new Set<number>();
    const pages: number[] = [];
    for (let lines = 2; lines <= 26; lines += 2) {
      const reason = Array.from({ length: lines }, (_, line) => `Linje ${line}`).join("\n");
      const bytes = await printed(letterOf("complaint", plan, { reason }));
      const elements = await pdfElements(bytes);
      const last = elements.at(-1)?.page ?? 0;
      const words = elements.filter(({ page }) => page === last).map(({ text }) => text);
      expect(words.findIndex((text) => text.startsWith("Venlig hilsen"))).toBeGreaterThan(0);
      pages.push(last);
      if (last === 1) onOnePage.add(Math.max(...(await pdfTextSizes(bytes))));
    }
    expect(pages).toEqual(pages.toSorted());
    expect(new Set(pages)).toEqual(new Set([1, 2]));
    // As it is read best, and closer where that saves a page.
    expect(onOnePage.size).toBe(2);
  });

  test("two lists of a letter are two lists to who hears it", async () => {
    const letter: Letter = {
      id: "complaint",
      title: "Klage",
      blocks: [
        { type: "list", items: ["første"] },
        { type: "paragraph", text: "Mellem dem." },
        { type: "list", items: ["anden"] },
        { type: "paragraph", text: "Til sidst." },
      ],
    };
    const pdf = await openPdf(await printed(letter));
    const tree = await (await pdf.getPage(1)).getStructTree();
    const document = tree?.children.find((child) => "role" in child && child.role === "Document");
    const roles = document && "children" in document ? document.children : [];
    expect(roles.map((child) => ("role" in child ? child.role : ""))).toEqual(["L", "P", "L", "P"]);
  });

  test("the empty letter has lines for the pen", async () => {
    const letter = composeLetter({
      id: "complaint",
      plan: null,
      today: null,
      typed: { values: {} },
      optional: "lines",
    });
    const texts = (await pdfElements(await printed(letter))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Navn:", "Sagsnummer:", "Underskrift:"]));
  });
});
