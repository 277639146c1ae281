import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/guard.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test.describe.configure({ timeout: 90_000 });

/** Runs in the page: a clock that stands, as extensions against tracking put one there; what it gives can be inherited from. */
function stopClock(at: number): void {
  const Running = Date;
  class Stopped extends Running {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [at] : given) as [number]));
    }
    static override now(): number {
      return at;
    }
  }
  Reflect.set(globalThis, "Date", Stopped);
}

for (const timezoneId of ["Pacific/Auckland", "America/Los_Angeles", "UTC"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test(`[H5] a device in ${timezoneId} reckons by the day in Denmark`, async ({ page }) => {
      // Half past midnight in Denmark on the 21st; the 20th in UTC and Los Angeles, noon of the 21st in Auckland.
      await page.addInitScript(stopClock, Date.UTC(2026, 10, 20, 23, 30));
      await putAnswers(page, {
        decider: "kommune",
        channel: "digital-post",
        dated: day("2026-11-21"),
        received: day("2026-11-21"),
        guidance: "given",
      });
      await page.goto("/plan/");
      await expect(page.getByRole("article")).toContainText("21. november 2026");
      await expect(page.getByRole("article")).toContainText("mandag den 21. december 2026");
    });
  });
}
