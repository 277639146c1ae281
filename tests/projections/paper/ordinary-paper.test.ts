import { describe, expect, test, vi } from "vitest";
import { contentHeight, sheet } from "#components/paper/geometry.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { typedDocument } from "#tests/support/typed-document.ts";

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

/** Longer than two pages: the table of the route would be divided between the second and the third. */
const aboutMoneyBack = {
  decider: "udbetaling-danmark",
  topicUdbetalingDanmark: "boligstoette-tilbagebetaling",
  party: "self",
  stage: "decided",
  concern: ["decision"],
  companion: "own-organisation",
  role: "partsrepraesentant",
  access: "not-asked",
  accessWhat: ["whole-file"],
  hearing: "not-held",
  channel: "digital-post",
  dated: "05|11|2026",
  received: "05|11|2026",
  toldFirst: "no",
  guidance: "given",
  wantsComplaint: "yes",
  disagree: ["amount"],
  newInformation: "no",
};

test("a row that goes on to the next page pushes no list of sources out onto a page of its own", async () => {
  const { plan, document } = typedDocument(aboutMoneyBack, "2026-11-23");
  const pdf = await openPdf(await renderPaper({ document, createdOn: plan.today, fonts: testFonts }));
  expect(pdf.numPages).toBe(3);
  await pdf.destroy();
});
