import { describe, expect, test, vi } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { paperWords } from "#content/da/paper.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { parityFaults } from "#tests/support/page-and-paper.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { pdfTextSizes } from "#tests/support/pdf-text-sizes.ts";
import { planOf } from "#tests/support/plan-of.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Longer than most: the foot has room for two lines. */
const site = "raadgivning.eksempel.dk/klagevejen";
const plan = planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" });

describe("large print", () => {
  test.each([
    ["the plan", composePlan(plan)],
    ["the blank checklist", blankDocument()],
  ])("[T1] of %s says what the page says, and nothing that is read is below 18 points", async (_what, document) => {
    const bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts, print: "large" });
    const texts = await pdfText(bytes);
    expect(parityFaults(document, texts)).toEqual([]);
    // The route may begin on another page than its section: its first place has a title over it.
    expect(texts[texts.indexOf(paperWords.route) + 1]).toBe("1.");
    expect((await pdfTextSizes(bytes))[0]).toBeGreaterThanOrEqual(18);
  });

  test.each(Object.entries(ordinaryCases))(
    "%s has its whole deadline on the first page, and where the guide is",
    async (_name, { document }) => {
      const pdf = await openPdf(
        await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts, print: "large", site }),
      );
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const first = items.map((item) => ("str" in item ? item.str : "")).join(" ");
      const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
      const deadlines = document.blocks.flatMap((block) => (block.type === "deadline" ? block.lines : []));
      expect(lettersOf(first)).toContain(lettersOf(site));
      expect(lettersOf(first)).toContain(lettersOf(deadlines.join("")));
      await pdf.destroy();
    },
  );
});
