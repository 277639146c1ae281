import { describe, expect, test, vi } from "vitest";
import { sheet } from "#components/paper/geometry.ts";
import { renderPaper, TooManyPagesError } from "#components/paper/render-paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

/** The text that a person typed, everywhere where a person's text can stand. */
function withText(text: string): Document {
  const checklist = { type: "checklist", items: [{ id: "opgave", title: text, text, when: { text } }] } as const;
  return {
    ...sampleDocument,
    title: text,
    facts: [{ label: "Myndighed", value: text }],
    blocks: [
      { type: "next", label: "Næste", title: text, text },
      { type: "deadline", tone: "in-letter", label: "Frist", instead: text, lines: [text] },
      { type: "heading", id: "h", text, number: 1 },
      checklist,
      { type: "contacts", items: [{ name: text, lines: [text] }] },
      { type: "notes", texts: [{ label: text, value: text }], lines: 3 },
    ],
  };
}

async function render(text: string): Promise<Uint8Array> {
  return renderPaper({ document: withText(text), createdOn: "2026-11-21", fonts: testFonts });
}

/** Half a point for a letter that leans out. */
const left = sheet.left - 0.5;
const right = sheet.width - sheet.right + 0.5;

async function expectInsideMargins(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [x, y] = [item.transform[4], item.transform[5]];
      expect(x, item.str).toBeGreaterThanOrEqual(left);
      expect(x + item.width, item.str).toBeLessThanOrEqual(right);
      expect(y, item.str).toBeGreaterThan(6);
      expect(y, item.str).toBeLessThan(sheet.height - sheet.frame);
    }
  }
  await pdf.destroy();
}

const cases: readonly [string, string][] = [
  ["one word of 5,000 letters", "a".repeat(5000)],
  ["one number of 500 digits", "1234567890".repeat(50)],
  ["an address of 1,500 characters", `https://example.dk/${"sti/".repeat(370)}`],
  ["words joined by hyphens", "ab-".repeat(400)],
  ["words joined by no-break spaces", "ord\u00a0".repeat(200)],
  ["a right-to-left override", "Hej \u202Everden\u202C igen"],
  ["200 emoji", "😀".repeat(200)],
  ["emoji joined into one", "👨‍👩‍👧‍👦 og 🏳️‍🌈"],
  ["200 line breaks", `top${"\n".repeat(200)}bund`],
  ["50 marks on one letter", `a${"\u0301".repeat(50)}b`],
  ["control characters", "a\u0000b\u0007c\u001bd\u0085e\tf"],
  ["half a character", "a\ud83db\udc00c"],
  ["a file's own syntax", "\\ ( ) %PDF << /Type /Catalog >> stream"],
  ["20,000 characters", "Kommunen har ikke svaret. ".repeat(800)],
  ["nothing", ""],
  [
    "long Danish words",
    "arbejdsskadeforsikringssager, speciallægepraksisplanlægningsstabiliseringsperiode ".repeat(10),
  ],
];

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("bad input", () => {
  test.each(cases)("%s stays inside the margins", async (_name, text) => {
    const bytes = await render(text);
    await expectInsideMargins(bytes);
  });

  test("a word of 5,000 letters is cut to 2,000, and all of these are printed", async () => {
    const texts = await pdfText(await render("b".repeat(5000)));
    const longest = texts.map((text) => text.replaceAll(/\s/gu, "")).filter((text) => /^b+$/u.test(text));
    expect(longest).toContain("b".repeat(2000));
  });

  test.each([
    ["control characters", "a\u0000b\u0007c\u001bd\u0085e\tf", "abcd e f"],
    ["a file's own syntax", "\\ ( ) %PDF << /Type /Catalog >> stream", "\\ ( ) %PDF << /Type /Catalog >> stream"],
    ["what has no width", "fri\u200bst \ufeffi mor\u00adgen", "frist i morgen"],
    ["line and paragraph separators", "en\u2028to\u2029tre", "en to tre"],
    ["half a character", "a\ud83db\udc00c", "a\ufffdb\ufffdc"],
    ["no character at all", "a\uffffb\ue000c\ufffcd", "a\ufffdb\ufffdcd"],
    ["a language that our fonts have not", "Hej 你好", "Hej \ufffd\ufffd"],
    ["50 marks on one letter", `a${"\u0301".repeat(50)}b`, "á\u0301\u0301b"],
    ["emoji in a row", "😀😀😀", "\ufffd\ufffd\ufffd"],
  ])("%s: what is printed can be read back, and nothing is lost in silence", async (_name, typed, read) => {
    expect(await pdfText(await render(`Før ${typed} efter`))).toContain(`Før ${read} efter`);
  });

  test("20,000 line breaks alone are nothing, between words an empty line", async () => {
    const bytes = await render(`top${"\n".repeat(20_000)}bund`);
    expect((await openPdf(bytes)).numPages).toBeLessThanOrEqual(2);
    expect(await pdfText(bytes)).toContain("top bund");
  });

  test("a right-to-left override turns nothing round", async () => {
    expect(await pdfText(await render("Hej \u202Everden"))).toContain("Hej verden");
  });

  test("line breaks are kept as far as a note needs them", async () => {
    const bytes = await renderPaper({
      document: {
        ...sampleDocument,
        blocks: [{ type: "notes", texts: [{ label: "N", value: "a\n".repeat(20_000) }], lines: 0 }],
      },
      createdOn: "2026-11-21",
      fonts: testFonts,
    });
    expect((await openPdf(bytes)).numPages).toBe(1);
    expect(await pdfText(bytes)).toContain(Array.from({ length: 40 }, () => "a").join(" "));
  });

  test("more than 20 pages are refused", async () => {
    const paragraph = { type: "paragraph", text: "Kommunen har ikke svaret. ".repeat(70) } as const;
    const document = { ...sampleDocument, blocks: Array.from({ length: 100 }, () => paragraph) };
    await expect(renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts })).rejects.toThrow(
      TooManyPagesError,
    );
  });
});
