import type { Page } from "@playwright/test";
import { ownNotesWords as words } from "#content/da/own-notes.ts";
import { paperButtonWords } from "#content/da/paper-button.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { openPlan } from "#tests/support/open-plan.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { savedBytes } from "#tests/support/save-paper.ts";

test.describe.configure({ timeout: 180_000 });

const answers: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "letter",
  dated: day("2026-11-18"),
};
const task = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const notes = (page: Page) => page.getByRole("textbox", { name: words.label });
const save = (page: Page) =>
  savedBytes(page, () => page.getByRole("button", { name: paperButtonWords.download, exact: true }).click());

test("a task is ticked with the keyboard, counted, kept through a reload, said beside the first thing, and printed ticked", async ({
  page,
}) => {
  await openPlan(page, answers);
  const receipt = task(page, /^Bed om en kvittering/);
  await receipt.focus();
  await page.keyboard.press("Space");
  await expect(receipt).toBeChecked();
  const count = page.locator("section", { has: receipt }).getByText(/^1 af \d gjort$/);
  await expect(count).toBeVisible();
  await expect(page.getByText("Du har sat kryds ved det.")).toHaveCount(0);
  await task(page, /^Klag til/).check();
  await expect(page.getByRole("link", { name: "Ret, hvor sagen er nu" })).toHaveAttribute("href", /hvor-er-sagen/);
  await page.reload();
  await expect(receipt).toBeChecked();
  await expect(task(page, /^Find en bisidder/)).not.toBeChecked();

  const fields = (await (await openPdf(await save(page))).getFieldObjects()) ?? {};
  const ticked = Object.entries(fields).filter(([, [field]]) => (field as { value: string }).value === "Yes");
  expect(ticked.map(([name]) => name.replace(/^\d+-/, ""))).toEqual(["complain", "ask-receipt"]);
});

test("every task can be hit with a finger: the whole name, 44 px high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await openPlan(page, answers);
  const labels = page.locator("label", { has: page.getByRole("checkbox") });
  await expect(labels.first()).toBeVisible();
  const boxes = await Promise.all((await labels.all()).map((label) => label.boundingBox()));
  expect(boxes.length).toBeGreaterThan(3);
  for (const box of boxes) {
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThan(250);
  }
  // The name alone ticks too.
  await page.getByText("Bed om en kvittering for klagen", { exact: true }).click();
  await expect(task(page, /^Bed om en kvittering/)).toBeChecked();
});

test("own notes are kept and printed; what cannot be printed is said by the field; Slet alt takes them away", async ({
  page,
}) => {
  await openPlan(page, answers);
  await notes(page).fill("Ring til Åse på mandag\nTag lægebrevet med 😀");
  await expect(page.getByRole("status").filter({ hasText: "kan ikke printes" })).toContainText("😀");
  await notes(page).fill("Ring til Åse på mandag\nTag lægebrevet med");
  await expect(page.getByText("kan ikke printes")).toHaveCount(0);
  await notes(page).fill("linje\n".repeat(60));
  await expect(page.getByText(words.tooManyLines)).toBeVisible();
  await notes(page).fill("Ring til Åse på mandag\nTag lægebrevet med");
  await page.reload();
  await expect(notes(page)).toHaveValue("Ring til Åse på mandag\nTag lægebrevet med");
  const texts = await pdfText(await save(page));
  const place = texts.indexOf(words.fact);
  expect(texts.slice(place, place + 2)).toEqual([words.fact, "Ring til Åse på mandag Tag lægebrevet med"]);

  await page.getByRole("button", { name: "Slet alt", exact: true }).click();
  await page.getByRole("button", { name: "Ja, slet alle svar", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Der er ingen plan endnu" })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(/Åse|done/);
});

test("an advisor has the same boxes and the same field, and axe finds nothing", async ({ page }) => {
  await openPlan(page, answers, { register: "advisor" });
  await task(page, /^Klag til/).check();
  await notes(page).fill("😀");
  await expect(page.getByText("kan ikke printes")).toBeVisible();
  await expectSound(page);
});
