import type { Page } from "@playwright/test";
import { dateErrors, errors } from "#content/da/errors.ts";
import { questions } from "#content/da/questions.ts";
import type { DateErrorId } from "#content/ids/errors.ts";
import type { DateQuestionId } from "#content/ids/questions.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { fillRegister } from "#lib/document/register.ts";
import { questionField, type TypedDate, typeDate } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectRefused } from "#tests/support/expect-refused.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { daysIn } from "#tests/support/plan-facts.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

type BadDate = { readonly typed: TypedDate; readonly error: DateErrorId; readonly wrong: "Dag" | "Måned" | "År" };

const day = "Dag";
const month = "Måned";
const year = "År";

/** What is wrong whatever the date is about. */
const always: readonly BadDate[] = [
  { typed: { day: "31", month: "2", year: "2026" }, error: "not-real", wrong: day },
  { typed: { day: "29", month: "2", year: "2027" }, error: "not-real", wrong: day },
  { typed: { day: "0", month: "11", year: "2026" }, error: "not-real", wrong: day },
  { typed: { day: "", month: "11", year: "2026" }, error: "day-missing", wrong: day },
  { typed: { day: "19", month: "", year: "2026" }, error: "month-missing", wrong: month },
  { typed: { day: "19", month: "11", year: "" }, error: "year-missing", wrong: year },
  { typed: { day: "første", month: "11", year: "2026" }, error: "day-number", wrong: day },
  { typed: { day: "😀", month: "11", year: "2026" }, error: "day-number", wrong: day },
  { typed: { day: "\u202e19", month: "11", year: "2026" }, error: "day-number", wrong: day },
  { typed: { day: "19", month: "13", year: "2026" }, error: "month-number", wrong: month },
  { typed: { day: "19", month: "<script>", year: "2026" }, error: "month-number", wrong: month },
  { typed: { day: "19", month: "11", year: "to tusind" }, error: "year-number", wrong: year },
  { typed: { day: "19", month: "11", year: "20266" }, error: "year-number", wrong: year },
  { typed: { day: "19", month: "11", year: "1826" }, error: "far-past", wrong: year },
  { typed: { day: "19", month: "11", year: "2826" }, error: "far-future", wrong: year },
];

/** Types each, presses "Næste", and looks at what is said, where the focus goes, and that nothing typed is lost. */
async function expectEachRefused(page: Page, id: DateQuestionId, rows: readonly BadDate[]): Promise<void> {
  const field = questionField(page, questionOf(id), "citizen");
  for (const { typed, error, wrong } of rows) {
    await test.step(`${typed.day}.${typed.month}.${typed.year}`, async () => {
      await typeDate(field, typed);
      await page.getByRole("button", { name: "Næste", exact: true }).click();
      await expectRefused(
        page,
        field,
        error === "missing" ? fillRegister(questions[id].missing, "citizen") : dateErrors[error],
      );
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
  await putAnswers(page, { decider: "kommune", channel: "digital-post" });
  await openQuestion(page, "dated");
  await expectEachRefused(page, "dated", [
    { typed: { day: "", month: "", year: "" }, error: "missing", wrong: day },
    ...always,
  ]);
  const last = always.at(-1)?.typed;
  if (!last) throw new Error("no bad dates");
  await page.reload();
  await hydrated(page);
  await expectTyped(page, "dated", last);
});

test("[F10] the day it came cannot lie in the future: not by a day, not by a year", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", channel: "digital-post" });
  await openQuestion(page, "received");
  await expectEachRefused(page, "received", [
    { typed: { day: "22", month: "11", year: "2026" }, error: "future", wrong: day },
    { typed: { day: "21", month: "nov", year: "2027" }, error: "future", wrong: day },
  ]);
  await typeDate(questionField(page, questionOf("received"), "citizen"), { day: "21", month: "11", year: "2026" });
  await goOn(page);
  await expect(page).not.toHaveTitle(/^Fejl: /);
});

test("[F10] a date on the letter in the future is asked about, and accepted when it stands so", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", channel: "digital-post" });
  await openQuestion(page, "dated");
  const dated = questionField(page, questionOf("dated"), "citizen");
  const confirm = dated.getByRole("checkbox", { name: errors.confirmFuture, exact: true });
  await expect(confirm).toHaveCount(0);
  await typeDate(dated, { day: "24", month: "11", year: "2026" });
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await expectRefused(page, dated, dateErrors["future-confirm"]);
  expect(daysIn([await page.getByRole("main").innerText()])).toEqual([]);
  await page.getByRole("alert").getByRole("link").click();
  await expect(confirm).toBeFocused();
  await confirm.check();
  // What was confirmed was that day: a slip of a year after it is asked about as if nothing had been ticked.
  await typeDate(dated, { day: "24", month: "11", year: "2027" });
  await expect(confirm).not.toBeChecked();
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await expectRefused(page, dated, dateErrors["future-confirm"]);
  await typeDate(dated, { day: "18", month: "11", year: "2026" });
  await expect(confirm).toHaveCount(0);
  await typeDate(dated, { day: "24", month: "11", year: "2026" });
  await expect(confirm).toBeChecked();
  await confirm.uncheck();
  await expect(confirm).not.toBeChecked();
  await confirm.check();
  await page.reload();
  await hydrated(page);
  await expect(confirm).toBeChecked();
  await goOn(page);
  await page.goto("/svar/");
  await expect(page.getByText("tirsdag den 24. november 2026", { exact: true })).toBeVisible();
  await page.goto("/plan/");
  await expect(page.getByRole("article")).toContainText("tirsdag den 22. december 2026");
});

test("an empty form is refused: each question in its own words, in order, in both modes", async ({ page }) => {
  await openQuestion(page, "stage");
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await expectRefused(page, questionField(page, questionOf("stage"), "citizen"), questions.stage.missing);
  // On a slow machine the framework writes the title of the page after the errors have come.
  await page.evaluate(() => {
    document.title = document.title.replace("Fejl: ", "");
  });
  await expect(page).toHaveTitle(/^Fejl: /);

  await page.goto("/guide/om-sagen/");
  await hydrated(page);
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Der er 3 fejl på siden" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    questions.decider.missing,
    questions.party.missing,
    questions.stage.missing,
  ]);
  await summary.getByRole("link").last().click();
  const stage = questionField(page, questionOf("stage"), "advisor");
  await expect(stage.getByRole("radio").first()).toBeFocused();
});
