import { handOverWords, receiveWords } from "#content/da/hand-over.ts";
import { deleteWords } from "#content/da/keeping.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { packAnswers } from "#lib/export/hand-over.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test.describe.configure({ timeout: 120_000 });

test("two quick presses on Næste go one question on, and Back is where one was", async ({ page }) => {
  await openQuestion(page, "decider");
  await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
  await page.getByRole("button", { name: "Næste", exact: true }).dblclick();
  await expect(page).toHaveURL(/hvis-sag/);
  await expect(page.getByRole("radiogroup", { name: "Hvis sag er det?" })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Tilbage", exact: true }).dblclick();
  await expect(page.getByRole("radio", { name: "A-kassen", exact: true })).toBeChecked();
});

test("two quick presses on everything on the plan and its ways out break nothing and lose nothing", async ({
  page,
}) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus", channel: "letter", dated: day("2026-11-18") });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  for (const path of ["/plan/", "/svar/", "/dine-svar/", "/giv-videre/"]) {
    await page.goto(path);
    await hydrated(page);
    const buttons = page.getByRole("main").getByRole("button");
    await expect(buttons.first()).toBeVisible();
    const count = await buttons.count();
    for (let place = 0; place < count; place += 1) {
      const button = buttons.nth(place);
      if (!(await button.isVisible())) continue;
      if ((await button.textContent()) === deleteWords.button) continue;
      await button.dblclick();
    }
    const kept = await page.evaluate(() => JSON.stringify({ ...window.sessionStorage }));
    expect(kept, path).toContain("Aarhus");
  }
  await page.goto("/giv-videre/");
  await page.getByRole("button", { name: handOverWords.make, exact: true }).dblclick();
  await expect(page.getByRole("img", { name: handOverWords.codeName, exact: true })).toBeVisible();
});

test("two quick presses on Slet alt only ask, and two on the answer delete once", async ({ page }) => {
  await putAnswers(page, { decider: "aes" });
  await page.goto("/svar/");
  await hydrated(page);
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("button", { name: deleteWords.confirm, exact: true }).dblclick();
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
});

test("two quick presses on what was received use it once", async ({ page }) => {
  await page.goto(`/modtag/#${packAnswers({ decider: "kommune", kommune: "Aarhus" })}`);
  await page.getByRole("button", { name: receiveWords.use, exact: true }).dblclick();
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect(page.getByRole("article")).toBeVisible();
});
