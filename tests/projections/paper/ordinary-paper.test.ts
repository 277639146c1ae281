import { describe, expect, test, vi } from "vitest";
import { contentHeight, sheet } from "#components/paper/geometry.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";

vi.setConfig({ testTimeout: 120_000 });

describe("the paper of an ordinary case", () => {
  test.each(Object.entries(ordinaryCases))(
    "%s is one sheet; nothing below nine points or outside the margins",
    async (_name, { plan, document }) => {
      const pdf = await openPdf(await renderPaper({ document, createdOn: plan.today, fonts: testFonts }));
      expect(pdf.numPages).toBe(2);
      for (const number of [1, 2]) {
        const page = await pdf.getPage(number);
        expect(page.view.map((edge) => edge.toFixed(2))).toEqual(["0.00", "0.00", "595.28", "841.89"]);
        const { items } = await page.getTextContent();
        const texts = items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
        const sizes = texts.map(({ transform }) => Math.hypot(transform[2], transform[3]));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9 - 0.01);
        expect(Math.min(...texts.map(({ transform }) => transform[4]))).toBeGreaterThanOrEqual(sheet.left - 0.5);
        const ends = texts.map(({ transform, width }) => transform[4] + width);
        expect(Math.max(...ends)).toBeLessThanOrEqual(sheet.width - sheet.right + 0.5);
        // Both sides are used, and no words run into the foot.
        const body = texts.filter(({ transform }) => transform[5] > sheet.bottom && transform[5] < sheet.height - 40);
        expect(Math.max(...body.map(({ transform }) => transform[5]))).toBeGreaterThan(contentHeight - 20);
      }
      await pdf.destroy();
    },
  );
});
