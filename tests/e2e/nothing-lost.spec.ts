import { questionOf } from "#lib/answers/walk.ts";
import { questionField } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";

test("Back, forward and reload keep every answer", async ({ page }) => {
  await openQuestion(page, "decider");
  const aKasse = page.getByRole("radio", { name: "A-kassen", exact: true });
  const own = page.getByRole("radio", { name: "Din egen sag", exact: true });
  const decided = page.getByRole("radio", { name: "Du har fået en afgørelse", exact: true });
  await aKasse.check();
  await goOn(page);
  await own.check();
  await goOn(page);
  await decided.check();
  await page.goBack();
  await expect(own).toBeChecked();
  await page.goBack();
  await expect(aKasse).toBeChecked();
  await page.goForward();
  await expect(own).toBeChecked();
  await page.goForward();
  await expect(decided).toBeChecked();
  await page.reload();
  await expect(decided).toBeChecked();
  await page.getByRole("link", { name: "Tilbage", exact: true }).click();
  await expect(own).toBeChecked();
  await page.reload();
  await expect(own).toBeChecked();
});

test("a date typed by half is still there after reload, back and forward", async ({ page }) => {
  const dated = questionField(page, questionOf("dated"), "citizen");
  const expectHalf = async () => {
    await expect(dated.getByLabel("Dag", { exact: true })).toHaveValue("19");
    await expect(dated.getByLabel("Måned", { exact: true })).toHaveValue("no");
    await expect(dated.getByLabel("År", { exact: true })).toHaveValue("");
  };
  await openQuestion(page, "dated");
  await dated.getByLabel("Dag", { exact: true }).fill("19");
  await dated.getByLabel("Måned", { exact: true }).fill("no");
  await page.reload();
  await hydrated(page);
  await expectHalf();
  await page.getByRole("link", { name: "Tilbage", exact: true }).click();
  await expect(page).toHaveURL(/hvordan-kom-den/);
  await page.goBack();
  await expectHalf();
  await page.goForward();
  await expect(page).toHaveURL(/hvordan-kom-den/);
  await page.goBack();
  await expectHalf();
});

test("a text without Næste is still there in the other mode, and after the page was left", async ({ page }) => {
  await openQuestion(page, "wish");
  await page.getByRole("textbox").fill("Flere timer\nog et svar");
  await page.getByRole("link", { name: "De syv råd", exact: true }).first().click();
  await expect(page).toHaveURL(/\/raad\/$/);
  await page.goto("/guide/den-gode-tone/");
  await expect(questionField(page, questionOf("wish"), "advisor")).toHaveValue("Flere timer\nog et svar");
});
