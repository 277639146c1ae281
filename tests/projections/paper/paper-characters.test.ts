import { describe, expect, test, vi } from "vitest";
import { sheet } from "#components/paper/geometry.ts";
import { missingCharacters } from "#components/paper/missing-characters.ts";
import { registerFonts } from "#components/paper/register-fonts.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

function withNote(value: string): Document {
  return { ...sampleDocument, blocks: [{ type: "notes", texts: [{ label: "Note", value }], lines: 2 }] };
}

async function printed(value: string): Promise<string> {
  const bytes = await renderPaper({ document: withNote(value), createdOn: "2026-11-21", fonts: testFonts });
  const texts = await pdfText(bytes);
  return texts[texts.indexOf("Note") + 1] ?? "";
}

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("names from everywhere", () => {
  test("the letters that the notes' field never asks about are all there", async () => {
    const letters = Array.from({ length: 0xe0 }, (_, place) => String.fromCodePoint(0x20 + place)).join("");
    expect(missingCharacters(`${letters}\t\r\n\u2028`, await registerFonts(testFonts))).toEqual([]);
  });

  test.each(["Łukasz Şahin Đặng Ørsted Åse", "Ганна Їжакевич", "Ελένη Παπαδοπούλου", "Nguyễn Thị Hương"])(
    "%s is printed letter for letter",
    async (name) => {
      expect(await printed(name)).toBe(name);
    },
  );

  test("a letter made of two characters is printed as one", async () => {
    expect(await printed("A\u030Ase")).toBe("Åse");
  });

  test("Arabic is printed in its own letters, from right to left and at the right edge", async () => {
    const name = "محمد حسن";
    const bytes = await renderPaper({ document: withNote(name), createdOn: "2026-11-21", fonts: testFonts });
    const { items } = await (await (await openPdf(bytes)).getPage(1)).getTextContent();
    const arabic = items.filter((item) => "str" in item).filter(({ str }) => /\p{Script=Arabic}/u.test(str));
    const letters = arabic
      .map(({ str }) => str.normalize("NFKC"))
      .join("")
      .replaceAll(/\s/gu, "");
    expect([...letters].sort()).toEqual([...name.replace(" ", "")].sort());
    const rightEdge = Math.max(...arabic.map(({ transform, width }) => transform[4] + width));
    expect(Math.abs(rightEdge - (sheet.width - sheet.right))).toBeLessThan(2);
  });

  test("a Danish sentence with an Arabic name keeps its order", async () => {
    expect(await printed("Jeg hedder محمد til fornavn.")).toMatch(/^Jeg hedder \p{Script=Arabic}+ til fornavn\.$/u);
  });
});

describe("what cannot be printed", () => {
  test("is named before printing, each once, and nothing that can be printed is", async () => {
    const canPrint = await registerFonts(testFonts);
    expect(missingCharacters(sampleDocument, canPrint)).toEqual([]);
    expect(missingCharacters(withNote("Hej 😀😀 שלום 你, Łukasz محمد"), canPrint)).toEqual([
      "😀",
      "ש",
      "ל",
      "ו",
      "ם",
      "你",
    ]);
  });

  test("becomes a visible mark, never a wrong letter", async () => {
    expect(await printed("Hej 😀 du")).toBe("Hej \ufffd du");
  });
});
