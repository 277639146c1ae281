import type { Locator, Page } from "@playwright/test";
import { stepIds } from "#content/ids/advice.ts";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";

/** Tab until it has the focus, as a person does, with the focus seen at every stop. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    expect(await focusIsSeen(page), "the focus can be seen").toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${String(target)}`);
}

/** Whether an outline or a ring is drawn around what has the focus, or around its tile. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (let at = document.activeElement; at !== null && at !== document.body; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  });
}

/** Tab to "Næste", Enter, and wait until the next question has the focus on its h1. */
async function enterNext(page: Page, heading: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: "Næste", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeFocused();
}

test("Om sagen by keyboard alone: Tab, Space and Enter, with the focus on each new h1", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Gå til indholdet", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Start guiden", exact: true }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/guide/**");
  await hydrated(page);
  await expect(page).toHaveTitle(/^Hvem har truffet afgørelsen.* om sagen – Klagevejen$/);

  // Nothing chosen: the summary has the focus, and its link leads to the first answer.
  await tabTo(page, page.getByRole("button", { name: "Næste", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Der er 1 fejl på siden" })).toBeFocused();
  await expect(page).toHaveTitle(/^Fejl: Hvem har truffet/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Kommunen", exact: true })).toBeFocused();

  await page.keyboard.press("Space");
  await enterNext(page, "Hvilken kommune er det?");
  await expect(page).toHaveTitle(/^Hvilken kommune er det\?/);
  await tabTo(page, page.getByRole("combobox"));
  await page.keyboard.type("Vejle");
  await expect(page.getByRole("combobox")).toHaveValue("Vejle");
  await enterNext(page, "Hvad handler sagen om?");
  await tabTo(page, page.getByRole("radio", { name: "Tabt arbejdsfortjeneste", exact: true }));
  await page.keyboard.press("Space");
  await enterNext(page, "Hvem handler sagen om?");
  await tabTo(page, page.getByRole("radio", { name: "Din egen sag", exact: true }));
  await page.keyboard.press("Space");
  await enterNext(page, "Hvor er sagen nu?");
  await tabTo(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Du har fået en afgørelse", exact: true })).toBeChecked();
  await enterNext(page, "Hvordan vil du selv beskrive sagen? (valgfrit)");
  await enterNext(page, "Hold den gode tone");
  await expect(page).toHaveTitle("Hvad er problemet? – trin 1 af 7 – Klagevejen");
  await tabTo(page, page.getByRole("link", { name: "Tilbage", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /selv beskrive sagen/ })).toBeFocused();
});

/** What has the focus, as far as it says which keys answer it. */
function focusedField(page: Page) {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLButtonElement) return { kind: field.type, id: field.id, isAnswered: true };
    if (field instanceof HTMLSelectElement) return { kind: "select", id: field.id, isAnswered: field.value !== "" };
    if (!(field instanceof HTMLInputElement)) return { kind: "other", id: "", isAnswered: true };
    const group = [...document.querySelectorAll("input")].filter(({ name }) => name === field.name);
    return { kind: field.type, id: field.id, isAnswered: group.some(({ checked }) => checked) };
  });
}

const inDate: Readonly<Record<string, string>> = { day: "18", month: "11", year: "26" };

/** Goes through a step with Tab, the first answer to everything; Enter on "Næste". @returns how many keys it took */
async function answerStepByKeys(page: Page): Promise<number> {
  for (let keys = 1; keys < 120; keys += 1) {
    await page.keyboard.press("Tab");
    const { kind, id, isAnswered } = await focusedField(page);
    if (kind === "submit") {
      await page.keyboard.press("Enter");
      return keys + 1;
    }
    const part = inDate[id.split("-").at(-1) ?? ""];
    const isAsked = !isAnswered && !/-(unknown|confirm)$/.test(id);
    if (kind === "text" && part) await page.keyboard.type(part);
    else if (isAsked && kind === "select") await page.keyboard.press("ArrowDown");
    else if (isAsked && (kind === "radio" || kind === "checkbox")) await page.keyboard.press("Space");
    else continue;
    keys += part ? part.length : 1;
  }
  throw new Error(`no end of ${page.url()}`);
}

test("the advisor's whole case by keyboard alone takes less than 250 keys", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/guide/om-sagen/");
  let keys = 0;
  for (const step of stepIds) {
    await page.waitForURL(`**${stepPath(step)}`);
    await hydrated(page);
    if (step !== "om-sagen") await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    keys += await answerStepByKeys(page);
  }
  await page.waitForURL("**/plan/");
  expect(keys).toBeGreaterThan(100);
  expect(keys).toBeLessThan(250);
});

test("the citizen's whole case by keyboard alone: from the first question to the plan", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/guide/om-sagen/hvem-har-afgjort/");
  const heading = page.getByRole("heading", { level: 1 });
  let questions = 0;
  for (let path = new URL(page.url()).pathname; path !== "/svar/"; path = new URL(page.url()).pathname) {
    await hydrated(page);
    if (questions > 0) await expect(heading).toBeFocused();
    await answerStepByKeys(page);
    await page.waitForURL(({ pathname }) => pathname !== path);
    questions += 1;
  }
  expect(questions).toBeGreaterThan(12);
  await expect(page.getByRole("heading", { level: 1, name: "Tjek dine svar", exact: true })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: "Se din plan" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/plan/");
  await expect(page.getByRole("article")).toContainText("Det næste, du skal gøre");
});
