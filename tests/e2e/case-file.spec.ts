import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { caseFileFaults, openFileWords, saveFileWords } from "#content/da/case-file.ts";
import { deleteWords } from "#content/da/keeping.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { remembered } from "#tests/support/remembered.ts";

const passphrase = "fire ord på række";
const secret = "Min søns støtte";

/** Writes about the case, and opens the page from which it is taken along. */
async function writeAndOpen(page: Page, text: string): Promise<void> {
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill(text);
  await openPlace(page);
}
async function openPlace(page: Page): Promise<void> {
  await page.goto("/dine-svar/");
  await hydrated(page);
}
async function save(page: Page): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: saveFileWords.button, exact: true }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}
/** Runs in the page: what a passphrase unlocks waits for the event "go-on", and says when it has come. */
function holdUnlocking(): void {
  const { decrypt } = SubtleCrypto.prototype;
  const isLetOn = new Promise((letOn) => window.addEventListener("go-on", letOn));
  SubtleCrypto.prototype.decrypt = async function (...given) {
    await isLetOn;
    const opened = await decrypt.apply(this, given);
    document.body.dataset.unlocked = "yes";
    return opened;
  };
}
function choose(page: Page, text: string, name = "sag.json") {
  return page.getByLabel(openFileWords.label, { exact: true }).setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

test("a case is saved as readable JSON, and opened in another browser as it was typed", async ({ page, browser }) => {
  await writeAndOpen(page, secret);
  const { name, text } = await save(page);
  expect(name).toBe("klagevejen-sag-2026-11-21.json");
  expect(JSON.parse(text)).toMatchObject({ format: "klagevejen-sag", version: 2, form: { about: secret } });

  const other = await (await browser.newContext()).newPage();
  await openPlace(other);
  await choose(other, text);
  await expect(other.getByText(openFileWords.done, { exact: true })).toBeVisible();
  await openQuestion(other, "about");
  await expect(other.getByRole("textbox")).toHaveValue(secret);
  await other.context().close();
});

test("a locked file opens with its passphrase, and with no other; nothing of it can be read", async ({ page }) => {
  await writeAndOpen(page, secret);
  const field = page.getByLabel(saveFileWords.lockLabel, { exact: true });
  await field.fill("for kort");
  await page.getByRole("button", { name: saveFileWords.button, exact: true }).click();
  await expect(field).toHaveAccessibleDescription(/Skriv mindst 12 tegn/);
  await field.fill(passphrase);
  const { text } = await save(page);
  await expect(page.getByText(saveFileWords.doneLocked, { exact: true })).toBeVisible();
  expect(text).not.toMatch(/støtte|about|fire ord/);
  expect(JSON.parse(text)).toMatchObject({ locked: { cipher: "AES-GCM", rounds: 600_000 } });

  await writeAndOpen(page, "Noget nyt");
  await choose(page, text);
  const unlock = page.getByLabel(openFileWords.passphrase, { exact: true });
  await unlock.fill("et andet kodeord");
  await page.getByRole("button", { name: openFileWords.unlock, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: caseFileFaults["wrong-passphrase"] })).toHaveCount(1);
  await expect(unlock).toHaveAccessibleDescription(new RegExp(caseFileFaults["wrong-passphrase"]));
  await expect(unlock).toBeFocused();
  expect((await remembered(page)).tab).toContain("Noget nyt");
  await unlock.fill(passphrase);
  await page.getByRole("button", { name: openFileWords.unlock, exact: true }).click();
  await expect(page.getByText(openFileWords.replaceTitle, { exact: true })).toBeVisible();
  await expectSound(page);
  expect((await remembered(page)).tab).toContain("Noget nyt");
  await page.getByRole("button", { name: openFileWords.replace, exact: true }).click();
  await expect(page.getByText(openFileWords.done, { exact: true })).toBeVisible();
  // The focus is where it is said, and the next stop is the way on.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: openFileWords.toPlan, exact: true })).toBeFocused();
  expect((await remembered(page)).tab).toContain(secret);
});

test("a file is not opened over answers before that has been asked", async ({ page }) => {
  await writeAndOpen(page, secret);
  const { text } = await save(page);
  await choose(page, text.replace(secret, "En anden sag"));
  await page.getByRole("button", { name: openFileWords.keep, exact: true }).click();
  await expect(page.getByText(openFileWords.kept, { exact: true })).toBeVisible();
  expect((await remembered(page)).tab).toContain(secret);
  expect((await remembered(page)).tab).not.toContain("En anden sag");
});

test("a wrong file says what is wrong and changes nothing, and the right one may come after it", async ({ page }) => {
  await writeAndOpen(page, secret);
  const { text } = await save(page);
  const before = await remembered(page);
  const wrong: readonly (readonly [string, string])[] = [
    ["%PDF-1.7", caseFileFaults.foreign],
    [text.slice(0, 90), caseFileFaults.broken],
    // Never two with the same fault after one another: the second would find what was said of the first.
    ["", caseFileFaults.foreign],
    [text.replace('"version": 2', '"version": 7'), caseFileFaults.newer],
    [`${text}${" ".repeat(900_000)}`, caseFileFaults["too-big"]],
    ["[".repeat(150_000), caseFileFaults.foreign],
    [text.replace('"form": {', '"form": {"__proto__": {"polluted": 1}, "decider": [],'), caseFileFaults.broken],
  ];
  for (const [hostile, fault] of wrong) {
    await choose(page, hostile);
    await expect(page.getByRole("status").filter({ hasText: fault })).toHaveCount(1);
    const field = page.getByLabel(openFileWords.label, { exact: true });
    await expect(field).toHaveAccessibleDescription(new RegExp(fault));
    await expect(field).toHaveAttribute("aria-invalid", "true");
    expect(await remembered(page)).toEqual(before);
  }
  await expectSound(page);
  await choose(page, text);
  await expect(page.getByText(openFileWords.replaceTitle, { exact: true })).toBeVisible();
});

test("the file chosen last is the one that is opened, also while the one before it is still being unlocked", async ({
  page,
}) => {
  await writeAndOpen(page, secret);
  const open = await save(page);
  await page.getByLabel(saveFileWords.lockLabel, { exact: true }).fill(passphrase);
  const locked = await save(page);
  await page.evaluate(() => window.sessionStorage.clear());
  await openPlace(page);
  await page.evaluate(holdUnlocking);
  await choose(page, locked.text);
  await page.getByLabel(openFileWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: openFileWords.unlock, exact: true }).click();
  await expect(page.getByRole("button", { name: openFileWords.unlocking, exact: true })).toBeVisible();
  await choose(page, open.text.replace(secret, "Den anden sag"));
  await expect(page.getByText(openFileWords.done, { exact: true })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("go-on")));
  await page.waitForFunction(() => document.body.dataset.unlocked === "yes");
  await expect(page.getByText(openFileWords.replaceTitle, { exact: true })).toHaveCount(0);
  await openQuestion(page, "about");
  await expect(page.getByRole("textbox")).toHaveValue("Den anden sag");
});

test("what is deleted does not come back with a file that is chosen, asked about or still being unlocked", async ({
  page,
}) => {
  const forget = async () => {
    await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
    await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  };
  await writeAndOpen(page, secret);
  const open = await save(page);
  await page.getByLabel(saveFileWords.lockLabel, { exact: true }).fill(passphrase);
  const locked = await save(page);
  await choose(page, open.text);
  await expect(page.getByText(openFileWords.replaceTitle, { exact: true })).toBeVisible();
  await forget();
  await expect(page.getByText(openFileWords.replaceTitle, { exact: true })).toHaveCount(0);
  await choose(page, open.text);
  await expect(page.getByText(openFileWords.done, { exact: true })).toBeVisible();
  await forget();
  await expect(page.getByText(openFileWords.done, { exact: true })).toHaveCount(0);

  await writeAndOpen(page, "Noget nyt");
  await page.evaluate(holdUnlocking);
  await choose(page, locked.text);
  const unlock = page.getByLabel(openFileWords.passphrase, { exact: true });
  await unlock.fill(passphrase);
  await page.getByRole("button", { name: openFileWords.unlock, exact: true }).click();
  await expect(page.getByRole("button", { name: openFileWords.unlocking, exact: true })).toBeVisible();
  await forget();
  await expect(unlock).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("go-on")));
  await page.waitForFunction(() => document.body.dataset.unlocked === "yes");
  await openQuestion(page, "about");
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("a file that cannot be made is said so, and it can be tried again at once", async ({ page }) => {
  await writeAndOpen(page, secret);
  await page.evaluate(() => {
    const { deriveKey } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.deriveKey = () => {
      SubtleCrypto.prototype.deriveKey = deriveKey;
      return Promise.reject(new Error("made to fail"));
    };
  });
  await page.getByLabel(saveFileWords.lockLabel, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: saveFileWords.button, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: saveFileWords.failed })).toBeVisible();
  const { text } = await save(page);
  expect(JSON.parse(text)).toHaveProperty("locked");
});

test("an advisor finds where a saved case is opened on the first page of the guide", async ({ page }) => {
  await page.goto("/guide/om-sagen/");
  await hydrated(page);
  await page.getByRole("main").getByRole("link", { name: "Åbn en gemt sag", exact: true }).click();
  await expect(page).toHaveURL(/\/dine-svar\/#aabn-fil$/);
  await expect(page.getByRole("heading", { name: openFileWords.title, exact: true })).toBeInViewport();
});
