import type { Page } from "@playwright/test";
import { checklistPaperWords, paperButtonWords } from "#content/da/paper-button.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { joined, notPrinted } from "#tests/support/not-printed.ts";
import { openPlan } from "#tests/support/open-plan.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { planOf } from "#tests/support/plan-of.ts";
import { savePaper } from "#tests/support/save-paper.ts";

test.describe.configure({ timeout: 180_000 });

const after = {
  decider: "kommune",
  channel: "digital-post",
  dated: day("2026-09-14"),
  received: day("2026-09-14"),
} as const;

/** The ordinary cases, and what comes after them; every covering plan is compared in Node (page-and-paper.deep.ts). */
const cases: Readonly<Record<string, Plan>> = {
  ...Object.fromEntries(Object.entries(ordinaryCases).map(([name, { plan }]) => [name, plan])),
  "h) complained": planOf({ ...after, stage: "complained", complainedOn: day("2026-10-02") }),
  "i) partly right": planOf({ ...after, stage: "new-decision", outcome: "partly", newDecisionDay: day("2026-11-10") }),
  "j) forwarded": planOf({ ...after, stage: "forwarded", journalLetter: "no", newInformation: "yes" }),
  "k) sent back": planOf({ ...after, stage: "board-decided", boardOutcome: "hjemvist", boardDay: day("2026-11-12") }),
  "l) another way": planOf({ decider: "other", topicOther: "skat", stage: "decided", dated: day("2026-11-01") }),
};

/** The days that are named, each once. */
const days = (text: string): readonly string[] => [
  ...new Set(
    text.match(
      /\d{1,2}\.(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\d{4}/gu,
    ),
  ),
];

async function printedByBrowser(page: Page): Promise<string> {
  return joined((await pdfText(await page.pdf({ preferCSSPageSize: true, tagged: true }))).join(""));
}

for (const [name, plan] of Object.entries(cases)) {
  test.describe(() => {
    test.use({ day: plan.today });
    test(`[T1] ${name}: the file that the browser makes and the page that it prints hold every block, in order, and the same days`, async ({
      page,
    }) => {
      await openPlan(page, plan.answers);
      const { lines } = await savePaper(page, () =>
        page.getByRole("button", { name: paperButtonWords.download, exact: true }).click(),
      );
      await expect(page.getByRole("status").filter({ hasText: checklistPaperWords.made })).toBeVisible();
      const document = composePlan(plan);
      const paper = joined(lines.join(""));
      const printed = await printedByBrowser(page);
      expect(notPrinted(paper, document)).toEqual([]);
      expect(notPrinted(printed, document)).toEqual([]);
      expect([...days(paper)].sort()).toEqual([...days(printed.replace(joined(document.footer), ""))].sort());
    });
  });
}
