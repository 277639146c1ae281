import { beforeAll, describe, expect, test, vi } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await renderPaper({ document: blankDocument(), createdOn: "2026-11-21", fonts: testFonts });
});

describe("the blank paper", () => {
  test("is one sheet", async () => {
    expect((await openPdf(bytes)).numPages).toBe(2);
  });

  test("has a line for each fact and a box for each task", async () => {
    const { facts, blocks } = blankDocument();
    const tasks = blocks.flatMap((block) => (block.type === "checklist" ? block.items : []));
    expect(await pdfText(bytes)).toEqual(
      expect.arrayContaining([...facts, ...tasks].map((item) => ("label" in item ? item.label : item.title))),
    );
    const boxes = await (await openPdf(bytes)).getFieldObjects();
    expect(Object.keys(boxes ?? {})).toHaveLength(tasks.length);
    expect(tasks.length).toBeGreaterThan(6);
  });
});
