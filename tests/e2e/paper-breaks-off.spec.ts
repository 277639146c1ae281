import type { Page } from "@playwright/test";
import { patience } from "#components/paper/make-paper.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { checklistPaperWords, letterPaperWords, paperButtonWords } from "#content/da/paper-button.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { isOfThePaper } from "#tests/support/is-of-the-paper.ts";
import { openPlan } from "#tests/support/open-plan.ts";

test.describe.configure({ timeout: 180_000 });
test.use({ expectedErrors: [/made to fail/] });

const papers = {
  checklist: {
    open: (page: Page) => openPlan(page, { decider: "kommune", kommune: "Aarhus", stage: "decided" }),
    words: checklistPaperWords,
    button: paperButtonWords.download,
  },
  letter: {
    open: async (page: Page) => {
      await page.goto("/breve/aktindsigt/");
      await hydrated(page);
    },
    words: letterPaperWords,
    button: letterEditor.pdf,
  },
} as const;

/** Ways in which a worker comes to its end in the middle of the work, and what the person is told. */
const ends = [
  ["dies of a fault", 'setTimeout(() => { throw new Error("made to fail"); });', "failed"],
  ["is gone without a word", "self.close();", "timeout"],
  ["hangs", "for (;;);", "timeout"],
] as const;

/** The paper's program, which comes to this end as soon as it has said that it draws, and says nothing more. */
async function breakOff(page: Page, how: string): Promise<void> {
  const before = `{
    const post = self.postMessage.bind(self);
    let isOver = false;
    self.postMessage = (message, options) => {
      if (isOver) return;
      post(message, options);
      if (message.step !== "drawing") return;
      isOver = true;
      ${how}
    };
  }\n`;
  await page.route(isOfThePaper, async (route) => {
    const program = await route.fetch();
    await route.fulfill({ response: program, body: before + (await program.text()) });
  });
}

for (const [name, { open, words, button }] of Object.entries(papers))
  for (const [what, how, reason] of ends)
    test(`a worker that ${what} while it draws a ${name}: said with the way out, and made when pressed again`, async ({
      page,
    }) => {
      // Nothing is made before the press, so that it is this paper that breaks off.
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
      );
      await page.clock.install({ time: new Date("2026-11-21T11:00:00Z") });
      await breakOff(page, how);
      await open(page);
      await page.getByRole("button", { name: button, exact: true }).click();
      if (reason === "timeout") {
        await expect(page.getByRole("status").filter({ hasText: words.progress.drawing })).toBeVisible();
        // What the tests call the patience of ten seconds (dated-test.ts).
        await page.clock.fastForward(6 * patience.working);
      }
      const alert = page.getByRole("alert").filter({ hasText: words.failed });
      await expect(alert).toContainText(words.reasons[reason]);
      await expect(alert).toContainText(words.wayOut);
      await page.unroute(isOfThePaper);
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: button, exact: true }).click();
      expect((await coming).suggestedFilename()).toMatch(/^klagevejen-.*\.pdf$/);
      await expect(alert).toHaveCount(0);
    });
