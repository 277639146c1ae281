import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { patience } from "#components/paper/make-paper.ts";
import { deleteWords } from "#content/da/keeping.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { ownNotesWords as notes } from "#content/da/own-notes.ts";
import { checklistPaperWords, letterPaperWords, paperButtonWords } from "#content/da/paper-button.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { fill } from "#lib/document/fill.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { isOfThePaper } from "#tests/support/is-of-the-paper.ts";
import { openPlan } from "#tests/support/open-plan.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { pdfTextSizes } from "#tests/support/pdf-text-sizes.ts";

test.describe.configure({ timeout: 180_000 });

const words = { ...paperButtonWords, ...checklistPaperWords };
const answers: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "letter",
  dated: day("2026-11-18"),
};
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

test("large print is saved by a button of its own: 18 points, the plan's words, a name that says what it is", async ({
  page,
}) => {
  await openPlan(page, answers);
  const coming = page.waitForEvent("download");
  await button(page, words.downloadLarge).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("klagevejen-tjekliste-2026-12-16-stor-skrift.pdf");
  const bytes = await readFile(await download.path());
  expect((await pdfTextSizes(bytes))[0]).toBeGreaterThanOrEqual(18);
  expect((await pdfText(bytes)).join(" ")).toContain("onsdag den 16. december 2026");
  await expect(said(page, words.made)).toBeVisible();
});

test("cancelled while it is made: said, nothing is saved, the focus is where it was; and made when asked again", async ({
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route("**/fonts/pdf/**", async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await openPlan(page, answers);
  await button(page, words.download).click();
  await expect(said(page, words.progress.fetching)).toBeVisible();
  await button(page, words.cancel).click();
  await expect(said(page, words.cancelled)).toBeVisible();
  await expect(button(page, words.cancel)).toHaveCount(0);
  await expect(button(page, words.download)).toBeFocused();
  await page.unroute("**/fonts/pdf/**");
  for (const release of held) release();
  const coming = page.waitForEvent("download");
  await button(page, words.download).click();
  expect((await coming).suggestedFilename()).toBe("klagevejen-tjekliste-2026-12-16.pdf");
});

test("everything deleted while a paper is made: the file never comes, and the next paper is made as always", async ({
  page,
}) => {
  const held: (() => void)[] = [];
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await page.route("**/fonts/pdf/**", async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await openPlan(page, answers);
  await button(page, words.download).click();
  await expect(said(page, words.progress.fetching)).toBeVisible();
  await button(page, deleteWords.button).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  await expect(button(page, words.cancel)).toHaveCount(0);
  await page.unroute("**/fonts/pdf/**");
  for (const release of held) release();
  await page.goto("/breve/aktindsigt/");
  await hydrated(page);
  const coming = page.waitForEvent("download");
  await button(page, letterEditor.pdf).click();
  await coming;
  expect(saved).toEqual(["klagevejen-aktindsigt.pdf"]);
});

test("fonts that do not come: said at once with the way out, which is beside it", async ({ page }) => {
  await page.route("**/fonts/pdf/**", (route) => route.abort());
  await openPlan(page, answers);
  await button(page, words.download).click();
  const alert = page.getByRole("alert").filter({ hasText: words.failed });
  await expect(alert).toContainText(words.reasons.fonts);
  await expect(alert).toContainText(words.wayOut);
  await expect(button(page, "Udskriv siden")).toBeVisible();
  await expect(said(page, words.made)).toHaveCount(0);
});

test("a program that does not come, as after a new release: said with the way out, and made when it comes again", async ({
  page,
}) => {
  await page.route(isOfThePaper, (route) => route.abort());
  await openPlan(page, answers);
  await button(page, words.download).click();
  const alert = page.getByRole("alert").filter({ hasText: words.failed });
  await expect(alert).toContainText(words.reasons["no-worker"]);
  await expect(alert).toContainText(words.wayOut);
  await page.unroute(isOfThePaper);
  const coming = page.waitForEvent("download");
  await button(page, words.download).click();
  expect((await coming).suggestedFilename()).toBe("klagevejen-tjekliste-2026-12-16.pdf");
  await expect(alert).toHaveCount(0);
});

test("a worker that hangs is ended after its time: said with the way out, and the next press starts another", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-11-21T11:00:00Z") });
  await page.route(isOfThePaper, (route) => route.fulfill({ contentType: "text/javascript", body: "for (;;);" }));
  await openPlan(page, answers);
  await button(page, words.download).click();
  await expect(said(page, words.progress.fetching)).toBeVisible();
  await page.clock.fastForward(patience.fetching);
  await expect(page.getByRole("alert").filter({ hasText: words.failed })).toContainText(words.reasons.timeout);
  await page.unroute(isOfThePaper);
  const coming = page.waitForEvent("download");
  await button(page, words.download).click();
  expect((await coming).suggestedFilename()).toBe("klagevejen-tjekliste-2026-12-16.pdf");
});

test("pressed again it is there without being made again; what is ticked meanwhile is on the next", async ({
  page,
}) => {
  await openPlan(page, answers);
  const saved = async () => {
    const coming = page.waitForEvent("download");
    await button(page, words.download).click();
    return readFile(await (await coming).path());
  };
  const first = await saved();
  expect((await saved()).equals(first)).toBe(true);
  await page.getByRole("checkbox").first().check();
  expect((await saved()).equals(first)).toBe(false);
});

test("more than the sheet holds: not made, and what is too long is named", async ({ page }) => {
  await openPlan(page, answers);
  await page.getByRole("textbox", { name: notes.label }).fill("Ring til Åse.\n".repeat(60));
  await button(page, words.download).click();
  const alert = page.getByRole("alert").filter({ hasText: words.failed });
  await expect(alert).toContainText(fill(words.reasons["over-limit"], { what: notes.fact }));
});

test("a letter is made like a checklist: how far it is, a way to cancel, made when asked again", async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route("**/fonts/pdf/**", async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await page.goto("/breve/aktindsigt/");
  await hydrated(page);
  await button(page, letterEditor.pdf).click();
  await expect(said(page, letterPaperWords.progress.fetching)).toBeVisible();
  await button(page, letterPaperWords.cancel).click();
  await expect(said(page, letterPaperWords.cancelled)).toBeVisible();
  await expect(button(page, letterEditor.pdf)).toBeFocused();
  await page.unroute("**/fonts/pdf/**");
  for (const release of held) release();
  const coming = page.waitForEvent("download");
  await button(page, letterEditor.pdf).click();
  expect((await coming).suggestedFilename()).toBe("klagevejen-aktindsigt.pdf");
  await expect(said(page, letterPaperWords.made)).toBeVisible();
});
