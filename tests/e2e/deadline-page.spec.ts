import type { Page } from "@playwright/test";
import { insteadOfDay, withoutDay } from "#content/da/deadline.ts";
import { dateErrors } from "#content/da/errors.ts";
import { frist } from "#content/da/frist.ts";
import { deleteWords } from "#content/da/keeping.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { deadlineQuestions } from "#lib/answers/deadline-questions.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { answerQuestion, questionField, typeDate } from "#tests/support/answer-question.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectRefused } from "#tests/support/expect-refused.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { daysIn } from "#tests/support/plan-facts.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { remembered } from "#tests/support/remembered.ts";

const digitalPost: Answers = {
  decider: "kommune",
  channel: "digital-post",
  dated: day("2026-11-19"),
  received: day("2026-11-19"),
  toldFirst: "no",
  guidance: "given",
};

const result = (page: Page) => page.getByRole("region", { name: "Din klagefrist" });

/** From the start page to the page of the deadline alone, with these answers put in. */
async function fillIn(page: Page, answers: Answers): Promise<void> {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Kun fristen", exact: true }).click();
  await page.waitForURL("**/frist/");
  await hydrated(page);
  for (const question of deadlineQuestions) {
    if (answers[question.id] !== undefined) await answerQuestion(page, question, answers, "citizen");
  }
}

async function calculate(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Beregn/ }).click();
  await expect(page.getByRole("heading", { name: "Din klagefrist", exact: true })).toBeFocused();
}

test("[F9] the deadline explains itself, step by step, with its rules and sources", async ({ page }) => {
  await fillIn(page, digitalPost);
  await calculate(page);
  const shown = result(page);
  await expect(
    shown.getByRole("heading", { name: /^Sidste (sikre )?dag for at klage torsdag den 17\. december 2026$/ }),
  ).toBeVisible();
  await expect(shown.getByRole("heading", { name: "Sådan har vi regnet" })).toBeVisible();
  const steps = shown.getByRole("listitem").filter({ hasText: /\(regel F/ });
  await expect(steps.first()).toContainText("Vi tæller fra torsdag den 19. november 2026.");
  await expect(steps.nth(1)).toContainText("Fristen er fire uger");
  await expect(steps.last()).toContainText(
    /^torsdag den 17\. december 2026Sidste (sikre )?dag for at klage er torsdag den 17\. december 2026\./,
  );
  await expect(shown.getByRole("link", { name: /Retssikkerhedsloven/ }).first()).toBeVisible();
});

test("[F10] a changed answer takes the deadline away at once, and Beregn igen gives the new one", async ({ page }) => {
  await fillIn(page, digitalPost);
  await calculate(page);
  await questionField(page, questionOf("dated"), "citizen").getByLabel("Dag", { exact: true }).fill("18");
  await expect(result(page)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Et svar er ændret, så dagen er væk." })).toBeVisible();
  expect(daysIn([await page.getByRole("main").innerText()])).toEqual([]);

  await calculate(page);
  await expect(result(page)).toContainText("Sidste sikre dag for at klage onsdag den 16. december 2026");
  await expect(result(page)).not.toContainText(/dag for at klage torsdag den 17\. december 2026/);
});

test("[F10] a date pasted over the old one takes the deadline away too", async ({ page }) => {
  await fillIn(page, digitalPost);
  const dated = questionField(page, questionOf("dated"), "citizen");
  const dayField = dated.getByLabel("Dag", { exact: true });
  await dayField.fill("18.11.2026");
  await dayField.press("Control+A");
  await dayField.press("Control+X");
  await dayField.fill("19");
  await calculate(page);
  await dayField.press("Control+A");
  await dayField.press("Control+V");
  await expect(dayField).toHaveValue("18");
  await expect(result(page)).toHaveCount(0);
});

test("[F10] a date that is wrong takes the deadline away, and none comes until it is put right", async ({ page }) => {
  await fillIn(page, digitalPost);
  await calculate(page);
  const received = questionField(page, questionOf("received"), "citizen");
  await typeDate(received, { day: "31", month: "2", year: "2026" });
  await page.getByRole("button", { name: /^Beregn/ }).click();
  await expectRefused(page, received, dateErrors["not-real"]);
  await expect(result(page)).toHaveCount(0);
  expect(daysIn([await page.getByRole("main").innerText()])).toEqual([]);
});

test("trying dates changes nothing in a case already begun, until one says so", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus", channel: "letter", dated: day("2026-11-18") });
  const before = await remembered(page);
  await page.goto("/frist/");
  await hydrated(page);
  // It begins with what the case says.
  const dated = questionField(page, questionOf("dated"), "citizen");
  await expect(dated.getByLabel("Dag", { exact: true })).toHaveValue("18");
  await typeDate(dated, { day: "3", month: "11", year: "2026" });
  await answerQuestion(page, questionOf("channel"), { channel: "digital-post" }, "citizen");
  await expect(page.getByText(frist.trying.text)).toBeVisible();
  const { "klagevejen:frist": tried, ...kept } = JSON.parse((await remembered(page)).tab);
  expect(JSON.stringify(kept)).toBe(before.tab);
  expect(Object.keys(JSON.parse(tried)).sort()).toEqual(["channel", "dated"]);

  // A reload loses nothing that is tried, and the guide still says what it said.
  await page.reload();
  await hydrated(page);
  await expect(dated.getByLabel("Dag", { exact: true })).toHaveValue("3");
  await openQuestion(page, "dated");
  await expect(questionField(page, questionOf("dated"), "citizen").getByLabel("Dag", { exact: true })).toHaveValue(
    "18",
  );

  // Back to the case's own answers.
  await page.goto("/frist/");
  await hydrated(page);
  await page.getByRole("button", { name: frist.trying.back }).click();
  await expect(dated.getByLabel("Dag", { exact: true })).toHaveValue("18");
  await expect(page.getByRole("radio", { name: /^Almindeligt brev/ })).toBeChecked();
  await expect(page.getByText(frist.trying.text)).toHaveCount(0);
  expect((await remembered(page)).tab).toBe(before.tab);
});

test("Slet alt takes away what was tried", async ({ page }) => {
  await fillIn(page, digitalPost);
  expect((await remembered(page)).tab).toContain("klagevejen:frist");
  await page.getByRole("button", { name: "Slet alt", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm }).click();
  await expect.poll(async () => (await remembered(page)).tab).toBe("{}");
  await expect(page.getByRole("radio", { name: "Kommunen", exact: true })).not.toBeChecked();
});

test("the answers go with the person into the guide", async ({ page }) => {
  await fillIn(page, digitalPost);
  await calculate(page);
  await page.getByRole("button", { name: "Fortsæt i guiden med svarene" }).click();
  // The first question without an answer that is not left to them.
  await expect(page).toHaveURL(/\/guide\/om-sagen\/hvad-handler-sagen-om\/$/);
  await page.goto("/guide/om-sagen/hvem-har-afgjort/");
  await expect(page.getByRole("radio", { name: "Kommunen", exact: true })).toBeChecked();
  await page.goto("/svar/");
  const main = page.getByRole("main");
  await expect(main.getByText("Du har fået en afgørelse", { exact: true })).toBeVisible();
  await expect(main.getByText("Digital Post", { exact: true })).toBeVisible();
  await page.goto("/plan/");
  await expect(page.getByRole("article")).toContainText("torsdag den 17. december 2026");
});

test("an advisor goes on as an advisor", async ({ page }) => {
  await putAnswers(page, { session: "14.30" }, "advisor");
  await fillIn(page, digitalPost);
  await calculate(page);
  await page.getByRole("button", { name: "Fortsæt i guiden med svarene" }).click();
  await expect(page).toHaveURL(/\/guide\/om-sagen\/#topicKommune$/);
});

test("[F11] where only the letter knows, no day is made up", async ({ page }) => {
  await fillIn(page, { ...digitalPost, decider: "other" });
  await calculate(page);
  await expect(result(page)).toContainText(withoutDay.inLetter);
  expect(daysIn([await result(page).innerText()])).toEqual([]);
});

test("[F10] before 1 July 2018 no day is computed, and on that day one is", async ({ page }) => {
  await fillIn(page, { ...digitalPost, dated: day("2018-06-30"), received: day("2018-06-30") });
  await calculate(page);
  await expect(result(page)).toContainText(insteadOfDay.tooOld);
  await expect(result(page)).toContainText(withoutDay.tooOld);
  // No day but the one that was typed, and the Monday on which one can ring: the ladder asks whether it is right.
  expect(daysIn([await result(page).innerText()])).toEqual([
    "lørdag den 30. juni 2018",
    "mandag den 23. november 2026",
  ]);

  for (const id of ["dated", "received"] as const) {
    await typeDate(questionField(page, questionOf(id), "citizen"), { day: "1", month: "7", year: "2018" });
  }
  await calculate(page);
  // 29 July 2018 was a Sunday; the kommune's period moves to the Monday.
  await expect(result(page)).toContainText(/for at klage var mandag den 30\. juli 2018/);
});
