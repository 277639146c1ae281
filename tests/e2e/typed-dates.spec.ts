import type { Locator } from "@playwright/test";
import { questionOf } from "#lib/answers/walk.ts";
import { questionField, typeDate } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

/** Everything a live region says from now on, in order. */
async function sayings(region: Locator): Promise<() => Promise<readonly string[]>> {
  const said = await region.evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      const text = element.textContent.trim();
      if (text !== "" && text !== texts.at(-1)) texts.push(text);
    }).observe(element, { childList: true, subtree: true, characterData: true });
    return texts;
  });
  return () => said.jsonValue();
}

test("a date is taken the way people write it, and its weekday is said back", async ({ page }) => {
  await openQuestion(page, "dated");
  const dated = questionField(page, questionOf("dated"), "citizen");
  const echo = dated.getByRole("status");
  const ways = [
    [{ day: "9", month: "9", year: "2026" }, "Det var en onsdag"],
    [{ day: "09", month: "09", year: "26" }, "Det var en onsdag"],
    [{ day: "19", month: "nov", year: "2026" }, "Det var en torsdag"],
    [{ day: " 19 ", month: "November", year: "26" }, "Det var en torsdag"],
    [{ day: "20.", month: "nov.", year: "2026" }, "Det var en fredag"],
    [{ day: "21", month: "11", year: "26" }, "Det er i dag, lørdag"],
    [{ day: "2", month: "3", year: "2019" }, "Det var en lørdag. Er året rigtigt?"],
    [{ day: "23", month: "11", year: "2026" }, "Det bliver en mandag"],
  ] as const;
  for (const [typed, weekday] of ways) {
    await typeDate(dated, typed);
    await page.keyboard.press("Tab");
    await expect(echo, JSON.stringify(typed)).toHaveText(weekday);
  }
  // Half of "2026" is not the year 2020.
  await dated.getByLabel("År", { exact: true }).fill("20");
  await expect(echo).toHaveText("");
  await typeDate(dated, { day: "31", month: "2", year: "2026" });
  await expect(echo).toHaveText("");
  await typeDate(dated, { day: " 19 ", month: "November", year: "26" });
  await goOn(page);
  await page.goto("/svar/");
  await expect(page.getByText("torsdag den 19. november 2026", { exact: true })).toBeVisible();
});

test("a date written whole in the first field is a date too", async ({ page }) => {
  await openQuestion(page, "dated");
  const dated = questionField(page, questionOf("dated"), "citizen");
  const first = dated.getByLabel("Dag", { exact: true });
  const echo = dated.getByRole("status");
  const said = await sayings(echo);
  await first.pressSequentially("19/11-2026");
  await expect(echo).toHaveText("Det var en torsdag");
  expect(await said(), "no day of 2020 on the way").toEqual(["Det var en torsdag"]);
  // When the field is left the date stands in its three fields, as a pasted one does.
  await page.keyboard.press("Tab");
  await expect(first).toHaveValue("19");
  await expect(dated.getByLabel("Måned", { exact: true })).toHaveValue("11");
  await expect(dated.getByLabel("År", { exact: true })).toHaveValue("2026");
  await typeDate(dated, { day: "19/11-26", month: "", year: "" });
  await first.press("Tab");
  await expect(dated.getByLabel("År", { exact: true })).toHaveValue("2026");
  await expect(echo).toHaveText("Det var en torsdag");
  await typeDate(dated, { day: "19. november 26", month: "", year: "" });
  await first.press("Enter");
  await expect(dated).toHaveCount(0);
  await page.goto("/svar/");
  await expect(page.getByText("torsdag den 19. november 2026", { exact: true })).toBeVisible();
});

test("a date pasted whole is put into its three fields", async ({ page }) => {
  await page.goto("/guide/den-gode-tone/");
  await hydrated(page);
  const wish = questionField(page, questionOf("wish"), "advisor");
  await questionField(page, questionOf("meeting"), "advisor").getByRole("radio", { name: "Ja", exact: true }).check();
  const meetingDay = questionField(page, questionOf("meetingDay"), "advisor");
  const ways = [
    ["19.11.2026", "19", "11", "2026"],
    ["20/11-2026", "20", "11", "2026"],
    ["2026-11-18", "18", "11", "2026"],
    ["torsdag den 19. november 2026", "19", "november", "2026"],
  ] as const;
  for (const [copied, day, month, year] of ways) {
    await wish.fill(copied);
    await wish.press("Control+A");
    await wish.press("Control+X");
    await meetingDay.getByLabel("Dag", { exact: true }).press("Control+V");
    await expect(meetingDay.getByLabel("Dag", { exact: true }), copied).toHaveValue(day);
    await expect(meetingDay.getByLabel("Måned", { exact: true }), copied).toHaveValue(month);
    await expect(meetingDay.getByLabel("År", { exact: true }), copied).toHaveValue(year);
    await expect(meetingDay.getByRole("status"), copied).toHaveText(/^Det var en /);
  }
});

test("a date is typed or not known, never both: each takes the other away, and the tick gives back what it took", async ({
  page,
}) => {
  await putAnswers(page, { decider: "aes", stage: "decided", channel: "letter", dated: "unknown" });
  await openQuestion(page, "dated");
  const field = questionField(page, questionOf("dated"), "citizen");
  const tick = field.getByRole("checkbox");
  const year = field.getByLabel("År", { exact: true });
  await expect(tick).toBeChecked();
  await typeDate(field, { day: "12", month: "11", year: "2026" });
  await expect(tick).not.toBeChecked();
  await tick.check();
  await expect(year).toHaveValue("");
  await tick.uncheck();
  await expect(year).toHaveValue("2026");
  await expect(field.getByRole("status")).toHaveText("Det var en torsdag");
  await goOn(page);
  await page.goto("/svar/");
  await expect(page.getByText("torsdag den 12. november 2026", { exact: true })).toBeVisible();
});

test("the date that is typed where only the deadline is worked out counts, though it was not known before", async ({
  page,
}) => {
  await page.goto("/frist/");
  await hydrated(page);
  const dated = questionField(page, questionOf("dated"), "citizen");
  await dated.getByRole("checkbox").check();
  await typeDate(dated, { day: "12", month: "11", year: "2026" });
  await expect(dated.getByRole("checkbox")).not.toBeChecked();
});
