import type { Page } from "@playwright/test";
import type { DateQuestionId } from "#content/ids/questions.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { questionField, type TypedDate, typeDate } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectRefused } from "#tests/support/expect-refused.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { giveAnswers, openQuestion } from "#tests/support/open-question.ts";
import { daysIn } from "#tests/support/plan-facts.ts";

test.describe.configure({ timeout: 90_000 });

type BadDate = { readonly typed: TypedDate; readonly words: string; readonly wrong: "Dag" | "Måned" | "År" };

const day = "Dag";
const month = "Måned";
const year = "År";
const notReal = "Datoen findes ikke. Se efter i kalenderen";

/** What is wrong whatever the date is about. */
const always: readonly BadDate[] = [
  { typed: { day: "31", month: "2", year: "2026" }, words: notReal, wrong: day },
  { typed: { day: "29", month: "2", year: "2027" }, words: notReal, wrong: day },
  { typed: { day: "0", month: "11", year: "2026" }, words: notReal, wrong: day },
  { typed: { day: "", month: "11", year: "2026" }, words: "Skriv dagen, for eksempel 27", wrong: day },
  {
    typed: { day: "19", month: "", year: "2026" },
    words: "Skriv måneden, for eksempel 9 eller september",
    wrong: month,
  },
  { typed: { day: "19", month: "11", year: "" }, words: "Skriv året, for eksempel 2026", wrong: year },
  { typed: { day: "første", month: "11", year: "2026" }, words: "Skriv dagen som et tal fra 1 til 31", wrong: day },
  { typed: { day: "😀", month: "11", year: "2026" }, words: "Skriv dagen som et tal fra 1 til 31", wrong: day },
  { typed: { day: "\u202e19", month: "11", year: "2026" }, words: "Skriv dagen som et tal fra 1 til 31", wrong: day },
  {
    typed: { day: "19", month: "13", year: "2026" },
    words: "Skriv måneden som et tal fra 1 til 12 eller med navn",
    wrong: month,
  },
  {
    typed: { day: "19", month: "<script>", year: "2026" },
    words: "Skriv måneden som et tal fra 1 til 12 eller med navn",
    wrong: month,
  },
  {
    typed: { day: "19", month: "11", year: "to tusind" },
    words: "Skriv året med to eller fire tal, for eksempel 2026",
    wrong: year,
  },
  {
    typed: { day: "19", month: "11", year: "20266" },
    words: "Skriv året med to eller fire tal, for eksempel 2026",
    wrong: year,
  },
  {
    typed: { day: "19", month: "11", year: "1826" },
    words: "Året er meget langt tilbage. Se efter, om det er skrevet rigtigt",
    wrong: year,
  },
  {
    typed: { day: "19", month: "11", year: "2826" },
    words: "Året er meget langt frem. Se efter, om det er skrevet rigtigt",
    wrong: year,
  },
];

/** Types each, presses "Næste", and looks at what is said, where the focus goes, and that nothing typed is lost. */
async function expectEachRefused(page: Page, id: DateQuestionId, rows: readonly BadDate[]): Promise<void> {
  const field = questionField(page, questionOf(id), "citizen");
  for (const { typed, words, wrong } of rows) {
    await test.step(`${typed.day}.${typed.month}.${typed.year}`, async () => {
      await typeDate(field, typed);
      await page.getByRole("button", { name: "Næste", exact: true }).click();
      await expectRefused(page, field, words);
      await page.getByRole("alert").getByRole("link").click();
      await expect(field.getByLabel(wrong, { exact: true })).toBeFocused();
      await expect(field.getByLabel(wrong, { exact: true })).toHaveAttribute("aria-invalid", "true");
      await expectTyped(page, id, typed);
      expect(daysIn([await page.getByRole("main").innerText()]), "no day stands on a bad date").toEqual([]);
    });
  }
}

async function expectTyped(page: Page, id: DateQuestionId, typed: TypedDate): Promise<void> {
  const field = questionField(page, questionOf(id), "citizen");
  await expect(field.getByLabel(day, { exact: true })).toHaveValue(typed.day);
  await expect(field.getByLabel(month, { exact: true })).toHaveValue(typed.month);
  await expect(field.getByLabel(year, { exact: true })).toHaveValue(typed.year);
}

test("[F10] each wrong date on the letter is refused in its own words, and kept as it was typed", async ({ page }) => {
  await giveAnswers(page, { decider: "kommune", channel: "digital-post" });
  await openQuestion(page, "dated");
  await expectEachRefused(page, "dated", [
    {
      typed: { day: "", month: "", year: "" },
      words: "Skriv datoen på afgørelsen, eller vælg, at dagen ikke kendes",
      wrong: day,
    },
    ...always,
  ]);
  const last = always.at(-1)?.typed;
  if (!last) throw new Error("no bad dates");
  await page.reload();
  await hydrated(page);
  await expectTyped(page, "dated", last);
});

test("[F10] the day it came cannot lie in the future: not by a day, not by a year", async ({ page }) => {
  const words = "Datoen er ikke kommet endnu. Skriv en dag til og med i dag";
  await giveAnswers(page, { decider: "kommune", channel: "digital-post" });
  await openQuestion(page, "received");
  await expectEachRefused(page, "received", [
    { typed: { day: "22", month: "11", year: "2026" }, words, wrong: day },
    { typed: { day: "21", month: "nov", year: "27" }, words, wrong: day },
  ]);
  await typeDate(questionField(page, questionOf("received"), "citizen"), { day: "21", month: "11", year: "2026" });
  await goOn(page);
  await expect(page).not.toHaveTitle(/^Fejl: /);
});

test("[F10] a date on the letter in the future is asked about, and accepted when it stands so", async ({ page }) => {
  await giveAnswers(page, { decider: "kommune", channel: "digital-post" });
  await openQuestion(page, "dated");
  const dated = questionField(page, questionOf("dated"), "citizen");
  const confirm = dated.getByRole("checkbox", { name: "Ja, datoen på brevet ligger i fremtiden", exact: true });
  await expect(confirm).toHaveCount(0);
  await typeDate(dated, { day: "24", month: "11", year: "2026" });
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  const words = "Datoen er ikke kommet endnu. Ret den, eller sæt kryds ved, at den står sådan på brevet";
  await expectRefused(page, dated, words);
  expect(daysIn([await page.getByRole("main").innerText()])).toEqual([]);
  await page.getByRole("alert").getByRole("link").click();
  await expect(confirm).toBeFocused();
  await confirm.check();
  await goOn(page);
  await page.goto("/svar/");
  await expect(page.getByText("tirsdag den 24. november 2026", { exact: true })).toBeVisible();
  await page.goto("/plan/");
  await expect(page.getByRole("article")).toContainText("tirsdag den 22. december 2026");
});

test("an empty form is refused: each question in its own words, in order, in both modes", async ({ page }) => {
  await openQuestion(page, "stage");
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await expectRefused(page, questionField(page, questionOf("stage"), "citizen"), "Vælg, hvor sagen er nu");

  await page.goto("/guide/om-sagen/");
  await hydrated(page);
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Der er 3 fejl på siden" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Vælg, hvem der har truffet afgørelsen eller skal træffe den",
    /^Vælg, hvis sag det er/,
    "Vælg, hvor sagen er nu",
  ]);
  await summary.getByRole("link").last().click();
  const stage = questionField(page, questionOf("stage"), "advisor");
  await expect(stage.getByRole("radio").first()).toBeFocused();
});
