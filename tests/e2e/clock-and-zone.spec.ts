import type { Page } from "@playwright/test";
import { deadlineStates } from "#content/da/deadline.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/guard.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { remembered } from "#tests/support/remembered.ts";

/** A deadline on New Year's Eve's doorstep: the day before it is said, and what is said after midnight. */
async function openPlan(page: Page): Promise<void> {
  await putAnswers(page, {
    decider: "kommune",
    channel: "digital-post",
    dated: day("2026-12-03"),
    received: day("2026-12-03"),
    guidance: "given",
  });
  await page.goto("/plan/");
  await expect(page.getByRole("article")).toBeVisible();
}

test("midnight and the New Year pass while the page is open: the plan is of the new day, no answer is lost", async ({
  page,
}) => {
  // 23.59 in Denmark, one hour behind in UTC.
  await page.clock.install({ time: "2026-12-30T22:58:30Z" });
  await openPlan(page);
  const article = page.getByRole("article");
  await expect(article).toContainText("torsdag den 31. december 2026");
  // By its words, for more comes to the page after the plan, whatever the time.
  await expect(article).toContainText(deadlineStates.daysLeftOne);
  const kept = (await remembered(page)).tab;
  await page.clock.runFor("03:00");
  await expect(article).toContainText(deadlineStates.lastDayOfficePassed);
  // The next midnight is the New Year's.
  await page.clock.fastForward("24:00:00");
  await expect(article).toContainText(deadlineStates.safeDayPassed);
  expect((await remembered(page)).tab).toBe(kept);
});
