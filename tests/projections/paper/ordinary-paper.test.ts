import { describe, expect, test, vi } from "vitest";
import { contentHeight, sheet } from "#components/paper/geometry.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";

vi.setConfig({ testTimeout: 120_000 });

/**
 * The cases that are one sheet. The others go over on a third page since the plan has words for the telephone, the
 * names of the letters and a source at each day: what the paper is to leave to the screen is not decided.
 */
const oneSheet: readonly string[] = ["c) børne- og ungeudvalget", "f) no decision yet"];

describe("the paper of an ordinary case", () => {
  test.each(Object.entries(ordinaryCases))(
    "%s is one sheet, or goes over by one page; nothing below nine points or outside the margins",
    async (name, { plan, document }) => {
      const pdf = await openPdf(await renderPaper({ document, createdOn: plan.today, fonts: testFonts }));
      expect(pdf.numPages).toBe(oneSheet.includes(name) ? 2 : 3);
      for (const number of [1, 2]) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
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
