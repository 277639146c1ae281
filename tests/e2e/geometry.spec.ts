import { dateHelpWords } from "#content/da/date-help-words.ts";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { answerStep } from "#tests/support/advisor-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectFits } from "#tests/support/expect-fits.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { lookAtQuestion, lookOver, lookOverPages } from "#tests/support/look-over.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

// A chosen set; every page and every question is in geometry.deep.spec.ts.
test.use({ trace: "off" });
test.describe.configure({ timeout: 300_000 });

test("there is room for everyone: a page of each kind", async ({ page }) => {
  await lookOverPages(page, expectFits, [
    "/",
    "/raad/",
    "/veje/kommune/",
    "/ankestyrelsen/",
    "/ordbog/",
    "/tabel/",
    "/komponenter/",
  ]);
});

test("where there is no plan yet, what one can press stands right below the words, no higher than elsewhere", async ({
  page,
}) => {
  await page.goto("/plan/");
  const main = page.getByRole("main");
  const [words, blank] = [
    main.locator(".lead"),
    main.getByRole("link", { name: "Tom tjekliste til print", exact: true }),
  ];
  await expect(blank).toBeVisible();
  const [above, button] = [await words.boundingBox(), await blank.boundingBox()];
  expect(button?.height).toBeLessThan(80);
  expect((button?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(80);
});

test("there is room for everyone: questions with choices, a date, rows and words, empty and with errors", async ({
  page,
}) => {
  await lookOver(page, expectFits, async (look) => {
    for (const id of ["decider", "dated", "check", "wish"] as const) await lookAtQuestion(page, id, look);
  });
});

test("there is room for everyone: the answers, the plan, a letter and the deadline of a case", async ({ page }) => {
  await lookOver(page, expectFits, async (look) => {
    await putAnswers(page, {
      decider: "kommune",
      kommune: "Aarhus",
      stage: "decided",
      channel: "letter",
      dated: day("2026-11-18"),
      received: day("2026-11-20"),
      toldFirst: "no",
      guidance: "given",
    });
    await page.goto("/svar/");
    await expect(page.getByText("Aarhus", { exact: true })).toBeVisible();
    await look();
    await page.goto("/plan/");
    await expect(page.getByRole("article")).toContainText("onsdag den 16. december 2026");
    await look();
    // Everything that is folded, open.
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await look();
    await page.goto("/breve/klage/");
    await hydrated(page);
    await page.getByRole("textbox").first().fill("Donaudampfschifffahrtsgesellschaft".repeat(3));
    await look();
    await page.goto("/frist/");
    await hydrated(page);
    await page.getByRole("button", { name: /^Beregn/ }).click();
    await expect(page.getByRole("heading", { name: "Din klagefrist", exact: true })).toBeFocused();
    await look();
  });
});

test("there is room for everyone: the advisor's step with errors, and answered beside the living plan", async ({
  page,
}) => {
  await lookOver(page, expectFits, async (look) => {
    await page.goto(stepPath("afgoerelsen"));
    await hydrated(page);
    await page.getByRole("button", { name: "Næste", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: /fejl på siden/ })).toBeFocused();
    await look();
    await answerStep(page, "afgoerelsen", { channel: "letter", dated: day("2026-11-18"), toldFirst: "no" });
    await expect(page.getByRole("complementary", { name: "Planen indtil nu" })).toBeVisible();
    await look();
  });
});

test("beside what is unfolded, an advisor's choice stays as high as its words", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await putAnswers(page, { stage: "decided", channel: "letter" });
  await page.goto(stepPath("afgoerelsen"));
  await hydrated(page);
  const unknown = page.locator("#dated-unknown");
  const heightOf = async () => (await page.locator(".tile", { has: unknown }).boundingBox())?.height;
  const alone = await heightOf();
  await unknown.check();
  await expect(page.getByText(dateHelpWords.planSays, { exact: true })).toBeVisible();
  expect(await heightOf()).toBe(alone);
});
