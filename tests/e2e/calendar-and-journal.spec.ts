import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { calendarWords } from "#content/da/calendar.ts";
import { journalWords } from "#content/da/journal.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

const given = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "digital-post",
  dated: day("2026-11-19"),
  received: day("2026-11-19"),
  toldFirst: "no",
  guidance: "given",
  about: "Hemmelig sygdom",
} as const;

/** Presses the button, and reads the days and their ids from the file that comes. */
async function savedDays(page: Page): Promise<readonly { readonly uid: string; readonly on: string }[]> {
  const text = await savedFile(page);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return events.map((event) => ({ uid: new ICAL.Event(event).uid, on: `${event.getFirstPropertyValue("dtstart")}` }));
}

async function savedFile(page: Page): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: calendarWords.save, exact: true }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("klagevejen-dage.ics");
  const text = await readFile(await download.path(), "utf8");
  expect(text).not.toContain("Hemmelig");
  return text;
}

test("[F1] the plan's days come as a calendar file, and a second one updates the first", async ({ page }) => {
  await putAnswers(page, given);
  await page.goto("/plan/");
  const first = await savedDays(page);
  expect(first.map(({ on }) => on)).toEqual(["2026-12-17"]);
  await expect(page.getByRole("status").filter({ hasText: calendarWords.saved })).toBeVisible();
  await page.reload();
  expect(await savedDays(page)).toEqual(first);
  // The date was read wrong: the day moves in the calendar, and does not stand there twice.
  await putAnswers(page, { dated: day("2026-11-18") });
  await page.goto("/plan/");
  expect(await savedDays(page)).toEqual(first.map(({ uid }) => ({ uid, on: "2026-12-16" })));
});

test("nothing that is typed in a letter is in the calendar file", async ({ page }) => {
  askedByBrowser(page);
  await putAnswers(page, given);
  await page.goto("/breve/klag-nu/");
  await hydrated(page);
  await page.getByLabel("Dit navn").fill("Hemmelig Hansen");
  await page.getByLabel("Sagsnummer (valgfrit)").fill("HEMMELIG-7788");
  await expect(page.getByRole("region", { name: letterEditor.preview })).toContainText("HEMMELIG-7788");
  await page.getByRole("link", { name: letterEditor.plan, exact: true }).click();
  await page.waitForURL("**/plan/");
  const text = await savedFile(page);
  expect(text).toContain("BEGIN:VEVENT");
  expect(text.replaceAll("\r\n ", "")).not.toMatch(/hemmelig|7788|Hansen/i);
});

test("the advisor copies a note for the journal, with the day and without the client's own words", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await putAnswers(page, given);
  await page.goto("/guide/klagen/");
  await hydrated(page);
  await page.goto("/plan/");
  await page.getByText(journalWords.show, { exact: true }).click();
  await page.getByRole("button", { name: journalWords.copy, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: journalWords.copied })).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain("torsdag den 17. december 2026");
  expect(note).not.toContain("Hemmelig");
});
