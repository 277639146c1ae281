import type { Page } from "@playwright/test";
import { ownNotesWords } from "#content/da/own-notes.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { joined, notPrinted } from "#tests/support/not-printed.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { openPlan } from "#tests/support/open-plan.ts";
import { pdfText } from "#tests/support/pdf-text.ts";

const today = day("2026-11-21");
const decided: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "letter",
  dated: day("2026-11-18"),
  wish: "Min hjælp tilbage",
};

/** What the browser itself prints, in reading order, as one text; and how much stands on each page. */
async function print(page: Page): Promise<{ readonly printed: string; readonly lengths: readonly number[] }> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const pdf = await openPdf(bytes);
  const lengths: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    lengths.push(items.map((item) => ("str" in item ? item.str : "")).join("").length);
  }
  return { printed: joined((await pdfText(bytes)).join("")), lengths };
}

const cases: Readonly<Record<string, Answers>> = {
  "when it is decided": { ...decided, ownNotes: "Ring til Åse", done: ["complain"] },
  "after the complaint": { ...decided, stage: "complained", complainedOn: day("2026-11-19") },
  "before a decision": {
    decider: "kommune",
    stage: "before-decision",
    meeting: "yes",
    meetingDay: day("2026-12-01"),
    hearing: "open",
  },
};

for (const [when, answers] of Object.entries(cases)) {
  test(`[T1] what the browser prints of the plan ${when}: every block in its order, folded ones open, no button`, async ({
    page,
  }) => {
    await openPlan(page, answers);
    await expect(page.getByRole("textbox", { name: ownNotesWords.label })).toBeVisible();
    const { printed, lengths } = await print(page);
    const document = composePlan(makePlan(answers, today));
    expect(notPrinted(printed, document)).toEqual([]);
    for (const text of [document.title, document.lead, document.standing, document.footer])
      expect(printed).toContain(joined(text));
    for (const screen of [
      "Hent tjeklisten",
      "Udskriv siden",
      "Slet alt",
      "Hvad mangler vi",
      "På denne side",
      "Ret svar",
      "dage til",
      ownNotesWords.label,
      "tegn tilbage",
      "https:",
    ])
      expect(printed).not.toContain(joined(screen));
    expect(lengths.length).toBeLessThan(8);
    expect(Math.min(...lengths)).toBeGreaterThan(150);
  });
}

test("[T1] cards, tasks and headings are kept whole on a sheet, and a heading with what it opens", async ({ page }) => {
  await openPlan(page, decided);
  await expect(page.getByRole("textbox", { name: ownNotesWords.label })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".doc :is(h2, li, .answer, .next, .note)")]
      .filter((element) => getComputedStyle(element).breakInside !== "avoid")
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
  expect(cut).toEqual([]);
  const alone = await page.evaluate(
    () =>
      [...document.querySelectorAll(".doc :is(h2, h3)")].filter(
        (element) => getComputedStyle(element).breakAfter !== "avoid",
      ).length,
  );
  expect(alone).toBe(0);
});
