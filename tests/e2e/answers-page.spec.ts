import type { Locator, Page } from "@playwright/test";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test("Ret leads to the question, and Næste comes back to the answers", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus", stage: "decided" });
  await page.goto("/svar/");
  await change(page, "Kommune").click();
  await expect(page).toHaveURL(/\/guide\/om-sagen\/hvilken-kommune\//);
  const kommune = page.getByRole("combobox", { name: "Hvilken kommune er det?" });
  await expect(kommune).toHaveValue("Aarhus");
  await kommune.selectOption("Odense");
  await goOn(page);
  await expect(page).toHaveURL(/\/svar\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const main = page.getByRole("main");
  await expect(main.getByText("Odense", { exact: true })).toBeVisible();
  await expect(main.getByText("Aarhus", { exact: true })).toHaveCount(0);
});

test("what was not answered says so, and can be answered from there", async ({ page }) => {
  await putAnswers(page, { decider: "aes" });
  await page.goto("/svar/");
  const main = page.getByRole("main");
  await expect(main.getByText("Arbejdsmarkedets Erhvervssikring (AES)", { exact: true })).toBeVisible();
  await expect(main.getByText("Ikke besvaret", { exact: true }).first()).toBeVisible();
  await change(page, "Sagen nu").click();
  await expect(page.getByRole("radiogroup", { name: "Hvor er sagen nu?" })).toBeVisible();
});

test("an answer that no longer counts is named, and is there again when it counts again", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus", topicKommune: "botilbud" });
  await page.goto("/svar/");
  const dropped = page.getByText("De her svar tæller ikke mere", { exact: true });
  await expect(page.getByText("Botilbud", { exact: true })).toBeVisible();
  await expect(dropped).toHaveCount(0);

  await change(page, "Myndighed").click();
  await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
  await goOn(page);
  await expect(dropped).toBeVisible();
  const named = page.getByRole("listitem");
  await expect(named.filter({ hasText: /^Kommune$/ })).toBeVisible();
  await expect(named.filter({ hasText: /^Sagen handler om$/ })).toBeVisible();
  await expect(page.getByText("Botilbud", { exact: true })).toHaveCount(0);

  await change(page, "Myndighed").click();
  await page.getByRole("radio", { name: "Kommunen", exact: true }).check();
  await goOn(page);
  await expect(page.getByText("Botilbud", { exact: true })).toBeVisible();
  await expect(dropped).toHaveCount(0);
});

test("Slet alt asks first, and then empties the tab's memory", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus" });
  await openQuestion(page, "kommune");
  await page.goto("/svar/");
  const open = page.getByRole("button", { name: "Slet alt", exact: true });
  const dialog = page.getByRole("dialog", { name: "Skal alle svar slettes?" });
  await open.click();
  await dialog.getByRole("button", { name: "Nej, behold dem" }).click();
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page.getByText("Aarhus", { exact: true })).toBeVisible();
  expect(await remembered(page)).toContain("Aarhus");

  await open.click();
  await dialog.getByRole("button", { name: "Ja, slet alle svar" }).click();
  await expect(page.getByText("Der er ikke svaret på noget endnu")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Alle svar er slettet." })).toBeAttached();
  expect(await remembered(page)).toBe("{}");

  await page.goBack();
  await hydrated(page);
  expect(await remembered(page)).not.toContain("Aarhus");
  await openQuestion(page, "decider");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

/** The link "Ret" of one answer; it is heard together with what it changes. */
function change(page: Page, answer: string): Locator {
  return page.getByRole("link", { name: `Ret: ${answer}`, exact: true });
}

/** Everything the browser keeps for the site, as text. */
function remembered(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...window.sessionStorage, ...window.localStorage }) + document.cookie);
}

test("Enter pressed twice on Slet alt deletes nothing: to keep the answers has the focus", async ({ page }) => {
  await putAnswers(page, { decider: "aes", stage: "decided" });
  await page.goto("/svar/");
  await hydrated(page);
  await page.getByRole("button", { name: "Slet alt", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Nej, behold dem" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.reload();
  await expect(page.getByText("Arbejdsmarkedets Erhvervssikring (AES)").first()).toBeVisible();
});

test("Ved ikke stands alone where several answers can be ticked", async ({ page }) => {
  await openQuestion(page, "concern");
  const concern = page.getByRole("group", { name: /./ });
  const unknown = concern.getByRole("checkbox", { name: "Ved ikke", exact: true });
  const decision = concern.getByRole("checkbox").first();
  await decision.check();
  await unknown.check();
  await expect(decision).not.toBeChecked();
  await decision.check();
  await expect(unknown).not.toBeChecked();
});
