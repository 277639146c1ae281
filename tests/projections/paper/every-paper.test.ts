import { describe, expect, test, vi } from "vitest";
import { contentHeight, sheet } from "#components/paper/geometry.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { paperWords } from "#content/da/paper.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";

vi.setConfig({ testTimeout: 240_000 });

/** A last page with less on it than this could have been saved. */
const nearlyEmpty = contentHeight / 3;
/** Half a point for a letter that leans out. */
const lean = 0.5;
const papers = coveringCases().map(({ plan }, place) => ({
  name: `${place}, ${plan.stage}, ${plan.decider}`,
  document: composePlan(plan),
  today: plan.today,
}));

describe("every paper keeps to its sheet", () => {
  test.each(papers)(
    "$name: A4, nothing outside the margins, no last page nearly empty, a title over the route",
    async ({ document, today }) => {
      const pdf = await openPdf(await renderPaper({ document, createdOn: today, fonts: testFonts }));
      let lowest = 0;
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
        const { items } = await page.getTextContent();
        const texts = items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
        // The route's table has its title over it on every page that it reaches, and some of it below.
        const strings = texts.map(({ str }) => str);
        const head = strings.indexOf(paperWords.step);
        expect(strings.filter((text) => text === paperWords.route)).toHaveLength(head === -1 ? 0 : 1);
        if (head !== -1) {
          expect(strings[head - 1]).toBe(paperWords.route);
          expect(strings.slice(head)).toContainEqual(expect.stringMatching(/^[1-9]$/u));
        }
        for (const { str, transform, width } of texts) {
          expect(transform[4], str).toBeGreaterThanOrEqual(sheet.left - lean);
          expect(transform[4] + width, str).toBeLessThanOrEqual(sheet.width - sheet.right + lean);
        }
        const bottoms = texts.map(({ transform }): number => transform[5]);
        // The foot has two lines at most and stands in the margin; the words of the page end above it.
        const body = bottoms.filter((bottom) => bottom > 34);
        expect(body.filter((bottom) => bottom < sheet.bottom)).toEqual([]);
        lowest = Math.min(...body);
      }
      expect(sheet.height - sheet.top - lowest).toBeGreaterThan(nearlyEmpty);
      await pdf.destroy();
    },
  );
});
