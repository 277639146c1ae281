import { pdf } from "@react-pdf/renderer";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { creationDate } from "#components/paper/creation-date.ts";
import { fitPaper } from "#components/paper/fit-paper.ts";
import { Paper } from "#components/paper/paper.tsx";
import { registerFonts } from "#components/paper/register-fonts.ts";
import { renderTagged } from "#components/paper/tagged/render-tagged.ts";
import type { Print } from "#components/paper/text-sizes.ts";
import { paperWords } from "#content/da/paper.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

const document = { ...sampleDocument, blocks: [...sampleDocument.blocks, ...sampleDocument.blocks] };

async function paper(print: Print = "ordinary") {
  const fitted = await fitPaper({ document, words: paperWords, write: (text) => text, print });
  return Paper({ document, creationDate: creationDate("2026-11-21"), ...fitted });
}

const settingColour = new Set<number>([
  OPS.setFillRGBColor,
  OPS.setStrokeRGBColor,
  OPS.setFillGray,
  OPS.setStrokeGray,
  OPS.setFillColor,
  OPS.setStrokeColor,
  OPS.setFillColorN,
  OPS.setStrokeColorN,
  OPS.setFillCMYKColor,
  OPS.setStrokeCMYKColor,
]);

/** The pages as pictures, one number for each colour of each point. */
async function pictures(bytes: Uint8Array): Promise<readonly Uint8ClampedArray[]> {
  const file = await openPdf(bytes);
  const pages: Uint8ClampedArray[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: 1.5 });
    const { canvas, context } = createCanvas(file.canvasFactory, viewport);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    pages.push(context.getImageData(0, 0, canvas.width, canvas.height).data);
  }
  await file.destroy();
  return pages;
}

/** pdf.js brings its own canvas for Node, and does not say so in its types. */
function createCanvas(factory: object, { width, height }: { readonly width: number; readonly height: number }) {
  if (!("create" in factory) || typeof factory.create !== "function") throw new Error("pdf.js has no canvas");
  return factory.create(width, height);
}

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("our paint pass", () => {
  beforeAll(() => registerFonts(testFonts));

  test.each([
    ["ordinary", 2],
    ["large", 6],
  ] as const)("draws the very same picture as react-pdf: %s print", async (print, fewest) => {
    const tagged = await pictures(await renderTagged(await paper(print)));
    const blob = await pdf(await paper(print)).toBlob();
    const plain = await pictures(new Uint8Array(await blob.arrayBuffer()));
    expect(tagged).toHaveLength(plain.length);
    expect(tagged.length).toBeGreaterThan(fewest);
    tagged.forEach((page, index) => {
      expect(Buffer.from(page.buffer).equals(Buffer.from(plain[index]?.buffer ?? new ArrayBuffer(0)))).toBe(true);
    });
  });

  test("uses black and white only: a grey would be printed as dots", async () => {
    const file = await openPdf(await renderTagged(await paper()));
    const colours = new Set<unknown>();
    for (let number = 1; number <= file.numPages; number += 1) {
      const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
      fnArray.forEach((operation, index) => {
        if (settingColour.has(operation)) colours.add(argsArray[index][0]);
        if (operation === OPS.setGState) expect(JSON.stringify(argsArray[index])).not.toMatch(/"(?:ca|CA)",0/u);
      });
    }
    expect(colours).toEqual(new Set(["#000000", "#ffffff"]));
  });
});
