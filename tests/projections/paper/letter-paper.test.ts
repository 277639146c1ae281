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
