import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";

test.describe.configure({ timeout: 90_000 });

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
  await enterNext(page, "Hvad handler sagen om, kort sagt? (valgfrit)");
  await enterNext(page, "Hold den gode tone");
  await expect(page).toHaveTitle("Hvad er problemet? – trin 1 af 7 – Klagevejen");
  await tabTo(page, page.getByRole("link", { name: "Tilbage", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /kort sagt/ })).toBeFocused();
});
