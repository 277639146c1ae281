import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/guard.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

/**
 * The first thing that a page asks of `Intl` costs a slow telephone a tenth of a second of standing still, whatever it
 * asks. This browser has `Temporal`, so nothing on the way to the plan needs it.
 */
function countIntl(): void {
  const used: string[] = [];
  Reflect.set(globalThis, "usedOfIntl", used);
  for (const name of [
    "DateTimeFormat",
    "NumberFormat",
    "Collator",
    "PluralRules",
    "ListFormat",
    "Segmenter",
  ] as const) {
    const of = Intl[name];
    Reflect.set(
      Intl,
      name,
      new Proxy(of, {
        construct: (target, given) => {
          used.push(`${name} ${new Error().stack}`);
          return Reflect.construct(target, given);
        },
        apply: (target, self, given) => {
          used.push(`${name} ${new Error().stack}`);
          return Reflect.apply(target as () => unknown, self, given);
        },
      }),
    );
  }
}

for (const path of [
  "/",
  "/guide/om-sagen/hvem-har-afgjort/",
  "/guide/aktindsigt/",
  "/svar/",
  "/plan/",
  "/breve/klage/",
]) {
  test(`${path} does without Intl`, async ({ page }) => {
    await page.addInitScript(countIntl);
    await putAnswers(page, {
      decider: "kommune",
      stage: "decided",
      channel: "digital-post",
      dated: day("2026-11-12"),
      received: day("2026-11-12"),
      guidance: "given",
    });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => Reflect.get(globalThis, "usedOfIntl"))).toEqual([]);
  });
}
