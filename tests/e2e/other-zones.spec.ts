import { build } from "esbuild";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/guard.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

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

/** Runs in the page: the first instants at which the two ways to the day in Denmark differ, of those around every midnight. */
function differences(program: string): { readonly compared: number; readonly differing: string[] } {
  const copenhagenDay: (instant: Date) => string = new Function(`${program}; return asked.copenhagenDay`)();
  const { Temporal } = globalThis;
  const dayBy = (temporal: typeof Temporal | undefined, at: number) => {
    Reflect.set(globalThis, "Temporal", temporal);
    return copenhagenDay(new Date(at));
  };
  const hour = 3_600_000;
  const differing: string[] = [];
  let compared = 0;
  // Midnight in Denmark is 22:00 or 23:00 in UTC, by the season.
  for (let night = Date.UTC(2020, 0, 1, 22); night < Date.UTC(2045, 0, 1); night += 24 * hour) {
    for (const at of [night - 1, night, night + hour - 1, night + hour]) {
      const [fast, known] = [dayBy(Temporal, at), dayBy(undefined, at)];
      compared += 1;
      if (fast !== known) differing.push(`${new Date(at).toISOString()}: ${fast} and ${known}`);
    }
  }
  return { compared, differing: differing.slice(0, 5) };
}

test("[H5] Temporal and Intl say the same day in Denmark around every midnight of twenty-five years", async ({
  page,
}) => {
  const made = await build({
    entryPoints: ["lib/calendar/copenhagen-day.ts"],
    bundle: true,
    format: "iife",
    globalName: "asked",
    write: false,
  });
  await page.goto("/robots.txt");
  expect(await page.evaluate(() => "Temporal" in globalThis), "this browser is too old to compare in").toBe(true);
  const program = made.outputFiles[0]?.text ?? "";
  expect(await page.evaluate(differences, program)).toEqual({ compared: 4 * 9_132, differing: [] });
});
