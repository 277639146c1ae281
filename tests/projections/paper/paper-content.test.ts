import { beforeAll, describe, expect, test, vi } from "vitest";
import { shownAddress } from "#components/paper/paper-link.tsx";
import { renderPaper } from "#components/paper/render-paper.ts";
import { paperWords } from "#content/da/paper.ts";
import type { Block, Document } from "#lib/document/blocks.ts";
import { stepSource } from "#lib/document/step-source.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

/** Every type of block that there is; a new one does not compile until the sample has it. */
const everyType: Record<Block["type"], true> = {
  heading: true,
  paragraph: true,
  list: true,
  next: true,
  deadline: true,
  ladder: true,
  notice: true,
  checklist: true,
  questions: true,
  timeline: true,
  route: true,
  outcomes: true,
  contacts: true,
  steps: true,
  sources: true,
  notes: true,
  letters: true,
};

/** What the paper must say of a block, in order. */
function printedTexts(block: Block): readonly (string | undefined)[] {
  switch (block.type) {
    case "heading":
      return [block.number === undefined ? block.text : `${block.number} ${block.text}`];
    case "paragraph":
      return [block.text];
    case "list":
      return [block.intro, ...block.items];
    case "questions":
      return block.items;
    case "next":
      return [block.label, block.title, block.text];
    case "deadline":
      return [block.label, block.day?.text, block.instead, ...block.lines];
    case "ladder":
      return [block.lead, ...block.items.flatMap(({ title, text }) => [title, text])];
    case "notice":
      return [block.title, block.text];
    case "checklist":
      return block.items.flatMap(({ title, when, text }) => [title, when?.text, text]);
    case "timeline":
      return block.items.flatMap(({ day, title, text, owner }) => [day.text, title, text, owner]);
    case "route": {
      const { station, does, you } = block.head;
      const rows = block.stations.flatMap((row) => [
        row.name,
        row.here,
        [row.does, row.within].join(" ").trim(),
        row.you,
      ]);
      return [station, does, you, ...rows];
    }
    case "outcomes":
      return block.items.flatMap(({ term, text }) => [term, text]);
    case "contacts":
      return block.items.flatMap(({ name, lines, url }) => [
        name,
        [...lines, ...(url ? [shownAddress(url)] : [])].join(" · "),
      ]);
    case "steps":
      return block.items.map((step) => `${step.text} ${step.day.text}. ${stepSource(step)}`);
    case "sources":
      return block.items.flatMap(({ title, checked }) => [title, checked]);
    case "letters":
      return [block.intro, ...block.items.map(({ title }) => title)];
    case "notes":
      return [...block.texts.flatMap(({ label, value }) => [label, value.replaceAll("\n", " ")]), ...(block.log ?? [])];
  }
}

function expectedTexts(document: Document): string[] {
  const facts = document.facts.flatMap(({ label, value }) => [label, value]);
  return [document.title, document.lead, ...facts, ...document.blocks.flatMap(printedTexts)].filter(
    (text): text is string => text !== undefined && text !== "",
  );
}

let bytes: Uint8Array;
let texts: string[];

beforeAll(async () => {
  bytes = await renderPaper({
    document: sampleDocument,
    createdOn: "2026-11-21",
    fonts: testFonts,
    site: "klagevejen.example",
  });
  texts = await pdfText(bytes);
});

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("the paper's content", () => {
  test("the sample has every type of block", () => {
    expect(new Set(sampleDocument.blocks.map(({ type }) => type))).toEqual(new Set(Object.keys(everyType)));
  });

  test("every text of every block is there, whole and in order", () => {
    const expected = expectedTexts(sampleDocument);
    expect(expected.length).toBeGreaterThan(80);
    let from = 0;
    for (const text of expected) {
      const found = texts.indexOf(text, from);
      expect(found, `"${text}" after "${texts[from - 1]}"`).toBeGreaterThanOrEqual(0);
      from = found + 1;
    }
  });

  test("nothing else is there but marks of lists, the route's title and its numbers", () => {
    const known = new Set([...expectedTexts(sampleDocument), paperWords.route]);
    const others = texts.filter((text) => !known.has(text));
    expect(others.filter((text) => !/^(?:•|\d+\.?|Trin)$/u.test(text))).toEqual([]);
  });

  test("what is true today only is not printed", () => {
    const all = texts.join(" ");
    expect(all).not.toContain("Der er 23 dage til");
    expect(all).not.toContain("16. november 14. december");
  });

  test("header, footer and where the guide is stand on both pages", async () => {
    const pdf = await openPdf(bytes);
    expect(pdf.numPages).toBe(2);
    for (const number of [1, 2]) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
      expect(text).toContain(sampleDocument.standing);
      expect(text).toContain(`${sampleDocument.footer} Find guiden på klagevejen.example.`);
      expect(text).toContain(`Side ${number} af 2`);
    }
  });
});
