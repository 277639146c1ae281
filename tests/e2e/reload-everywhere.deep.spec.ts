import type { Page } from "@playwright/test";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { walkAsAdvisor } from "#tests/support/advisor-walk.ts";
import { walkAsCitizen } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { typedOnPage } from "#tests/support/typed-on-page.ts";

test.describe.configure({ timeout: 300_000 });

const decided: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  about: "Timer til min søn\n<b>",
  channel: "digital-post",
  dated: day("2026-11-19"),
  received: day("2026-11-19"),
  guidance: "given",
  wantsComplaint: "yes",
};

/** Reloads the page just before "Næste", and looks whether every field is as it was. */
async function reload(page: Page): Promise<void> {
  const before = await typedOnPage(page);
  expect(before.length).toBeGreaterThan(0);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => typedOnPage(page), page.url()).toEqual(before);
}

test("a reload at every question loses no answer", async ({ page }) => {
  const asked = await walkAsCitizen(page, decided, () => reload(page));
  expect(asked.length).toBeGreaterThan(20);
  await expect(page.getByText("Timer til min søn", { exact: false }).first()).toBeVisible();
});

test("a reload at every step of the advisor's loses no answer", async ({ page }) => {
  let steps = 0;
  await walkAsAdvisor(page, decided, async () => {
    await reload(page);
    steps += 1;
  });
  expect(steps).toBe(8);
  await expect(page.getByRole("article")).toContainText("Aarhus");
});
