import type { Page } from "@playwright/test";
import type { Answers } from "#lib/answers/answers.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { questionField } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectRefused } from "#tests/support/expect-refused.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { readPlan } from "#tests/support/read-plan.ts";

const decided: Answers = { decider: "kommune", stage: "decided", channel: "digital-post", dated: day("2026-11-19") };

/** The plan of these answers, on page and paper, with the page's own look at it first. */
async function planWith(page: Page, answers: Answers) {
  await putAnswers(page, { ...decided, ...answers });
  await page.goto("/plan/");
  return readPlan(page);
}

test("a text of 5,000 characters is refused with its length, and every character is kept", async ({ page }) => {
  const long = "Æøå ".repeat(1250).trim().padEnd(5000, "x");
  for (const [id, limit] of [
    ["about", 120],
    ["wish", 600],
  ] as const) {
    await openQuestion(page, id);
    const field = questionField(page, questionOf(id), "citizen");
    await field.fill(long);
    // A field of several lines counts down, and says what is too much before "Næste", never a number below zero.
    const count = page.locator(`#${id}-count`);
    if (id === "wish") await expect(count).toHaveText("Skriv højst 600 tegn. Der er 5000 nu");
    await page.getByRole("button", { name: "Næste", exact: true }).click();
    await expectRefused(page, field, `Skriv højst ${limit} tegn. Der er 5000 nu`);
    await page.reload();
    await hydrated(page);
    await expect(field).toHaveValue(long);
    await field.fill(` ${"x".repeat(limit)} `);
    if (id === "wish") await expect(count).toHaveText("Tegn tilbage: 0");
    await goOn(page);
  }
});

test("one word that fills the whole field pushes nothing off the page, and is whole on the paper", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  const word = "æ".repeat(600);
  const { paper } = await planWith(page, { about: "å".repeat(120), wish: word });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(paper.lines.join("").replaceAll(/[-\s\u00ad]/g, "")).toContain(word);
  await page.goto("/svar/");
  await expect(page.getByText("å".repeat(120))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("markup is only text, on the page and on the paper", async ({ page }) => {
  const script = "<script>document.title='ramt'</script>";
  const image = `<img src=x onerror="document.title='ramt'"><b>fed</b>{{7*7}}`;
  const plan = await planWith(page, { about: script, wish: image, ownQuestions: `${script}\n${image}` });
  for (const text of [plan.page.join("\n"), plan.paper.lines.join("\n").replaceAll(/\s/g, "")]) {
    const shown = text.replaceAll(/\s/g, "");
    expect(shown).toContain(script.replaceAll(/\s/g, ""));
    expect(shown).toContain(image.replaceAll(/\s/g, ""));
  }
  await expect(page.getByRole("article").getByRole("img")).toHaveCount(0);
  await page.goto("/svar/");
  await expect(page.getByText(script, { exact: true }).first()).toBeVisible();
  await expect(page).not.toHaveTitle(/ramt/);
  await openQuestion(page, "about");
  await expect(page.getByRole("textbox")).toHaveValue(script);
});

test("an emoji stays on the page, and the person is told that the paper cannot show it", async ({ page }) => {
  const plan = await planWith(page, { about: "Træt 😀 og 👩‍👧 alene" });
  expect(plan.page).toContain("Træt 😀 og 👩‍👧 alene");
  expect(plan.paper.lines.join("\n")).toMatch(/Træt .+ og .+ alene/);
  await expect(page.getByText("Nogle tegn kan ikke printes", { exact: true })).toBeVisible();
  await expect(page.getByText(/disse tegn står som tomme felter:.*😀/)).toBeVisible();
});

test("a right-to-left override turns nothing round after itself", async ({ page }) => {
  const plan = await planWith(page, { about: "Min \u202esag\u202e" });
  expect(plan.paper.lines).toContain("Min sag");
  expect(plan.paper.lines.join("")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  for (const lines of [plan.page, plan.paper.lines]) expect(lines).toContain("torsdag den 17. december 2026");
});

test("a CPR number is noticed beside its field, seen and heard, and stands in no one's way", async ({ page }) => {
  await openQuestion(page, "about");
  const field = questionField(page, questionOf("about"), "citizen");
  const note = page.getByRole("status").filter({ hasText: "Det ligner et CPR-nummer." });
  await field.fill("Min bolig, 010180-1234");
  await expect(note).toBeVisible();
  await expect(field).toHaveAccessibleDescription(/Det ligner et CPR-nummer\. Slet det\./);
  await expect(field).not.toHaveAttribute("aria-invalid");
  await expectSound(page);
  await field.fill("Min bolig");
  await expect(note).toHaveCount(0);
  // After the one that was noticed: what notices it comes after the page.
  await field.fill("Min bolig, 310290-1234");
  await expect(note).toHaveCount(0);
  await field.fill("Min bolig, 0101801234");
  await goOn(page);
  await expect(page).not.toHaveURL(/\/med-egne-ord\//);
});

test("a CPR number is noticed in the advisor's own texts too", async ({ page }) => {
  await page.goto("/guide/om-sagen/");
  await hydrated(page);
  for (const name of ["Kald samtalen noget (valgfrit)", "Noter til trinnet (valgfrit)"]) {
    const field = page.getByRole("textbox", { name, exact: true });
    await field.fill("010180-1234");
    await expect(field).toHaveAccessibleDescription(/Det ligner et CPR-nummer\. Slet det\./);
    await field.fill("Tirsdag kl. 10");
    await expect(field).not.toHaveAccessibleDescription(/CPR-nummer\. Slet/);
  }
});
