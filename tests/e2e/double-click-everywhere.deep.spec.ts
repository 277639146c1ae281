import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { errorPage } from "#content/da/error-page.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { emptyForm } from "#lib/answers/form-values.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { builtPages } from "#tests/support/built-pages.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { pressAllInPage } from "#tests/support/press-all-in-page.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

/** Whatever is pressed twice, on every page: one press, nothing lost, no dead end. Errors are the guard's to find. */
test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

const answers: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "merudgifter",
  party: "self",
  about: "Min søns støtte",
  stage: "decided",
  channel: "letter",
  dated: day("2026-11-18"),
  received: day("2026-11-21"),
  guidance: "given",
  wantsComplaint: "yes",
  disagree: ["result", "facts"],
  wish: "Samme timer som før",
};

const empty: Readonly<Record<string, unknown>> = emptyForm;

/** The answers that the tab holds, each as text; a question without one is not there. */
async function given(page: Page): Promise<Readonly<Record<string, string>>> {
  const text = await page.evaluate((key) => window.sessionStorage.getItem(key), caseKey);
  const { form = {} }: { form?: Record<string, unknown> } = JSON.parse(text ?? "{}");
  const all = Object.entries(form).map(([id, value]) => [id, JSON.stringify(value)] as const);
  return Object.fromEntries(all.filter(([id, value]) => value !== JSON.stringify(empty[id])));
}

async function open(page: Page, path: string, hasCase: boolean): Promise<void> {
  await page.goto("/robots.txt");
  await page.evaluate(() => window.sessionStorage.clear());
  if (hasCase) await putAnswers(page, answers);
  await page.goto(path);
  await hydrated(page);
}

/** No dead end, and no answer lost. */
async function expectWhole(page: Page, before: Readonly<Record<string, string>>, where: string): Promise<void> {
  const heading = page.locator("main h1:visible");
  await expect(heading, where).toHaveCount(1);
  await expect(heading, where).not.toHaveText(errorPage.title);
  await expect(page.locator("main :is(a[href], button):visible").first(), where).toBeVisible();
  expect(await given(page), where).toMatchObject(before);
}

/** Every button, those that send a form last: they may lead on. */
async function pressButtons(page: Page, path: string, hasCase: boolean): Promise<number> {
  const before = await given(page);
  let pressed = 0;
  await page.locator("details:not([open])").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  for (const selector of ["button:not([type=submit])", "button[type=submit]"]) {
    // As they stand now: a press may bring more ("Annuller").
    for (const button of await page.locator(selector).elementHandles()) {
      if (!(await button.isVisible())) continue;
      const where = `${path}: ${await button.textContent()}`;
      // A button that is at work can be pressed too, which Playwright would wait for.
      await button.dblclick({ force: (await button.getAttribute("aria-disabled")) === "true", timeout: 20_000 });
      pressed += 1;
      // What asks first is answered with no: that stands first.
      const dialog = page.locator("dialog[open]");
      if ((await dialog.count()) > 0) await dialog.getByRole("button").first().click();
      if (selector.endsWith("[type=submit]")) {
        // On to the next page, or what is wrong is said, or what came of it. A question says nothing of what came of it:
        // what its status tells is about a field.
        const says = path.startsWith("/guide/") ? "[role=alert]" : ":is([role=alert], [role=status])";
        await expect
          .poll(async () => {
            const said = await page.locator(`main ${says}:not(:empty)`).count();
            return new URL(page.url()).pathname !== path || said > 0;
          }, where)
          .toBe(true);
      }
      await hydrated(page);
      await expectWhole(page, before, where);
      if (new URL(page.url()).pathname !== path) await open(page, path, hasCase);
    }
  }
  return pressed;
}

const pages = builtPages();
const parts = 3;

for (const hasCase of [false, true])
  for (let part = 0; part < parts; part += 1) {
    const own = pages.filter((_, place) => place % parts === part);
    const name = `a double press on everything, ${hasCase ? "with" : "without"} a case: every page, part ${part + 1} of ${parts}`;
    test(name, async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      const counts = { links: 0, summaries: 0, choices: 0, buttons: 0 };
      for (const path of own) {
        await open(page, path, hasCase);
        const before = await given(page);
        const { faults, ...pressed } = await pressAllInPage(page);
        expect(faults, path).toEqual([]);
        await expectWhole(page, before, path);
        counts.links += pressed.links;
        counts.summaries += pressed.summaries;
        counts.choices += pressed.choices;
        counts.buttons += await pressButtons(page, path, hasCase);
      }
      console.log(`${name}: ${JSON.stringify(counts)}`);
      expect(counts.links).toBeGreaterThan(1000);
      expect(Math.min(counts.summaries, counts.choices, counts.buttons)).toBeGreaterThan(20);
    });
  }
