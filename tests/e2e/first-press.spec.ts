import type { Page } from "@playwright/test";
import { letterEditor } from "#content/da/letters/page.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { type HeldTurns, holdTurns } from "#tests/support/hold-turns.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

/** Opens a page, and acts before that turn of the taking over. */
async function actBefore(page: Page, turn: number, id: QuestionId, act: () => Promise<void>): Promise<HeldTurns> {
  return actOnBefore(page, turn, questionPath(questionOf(id)), act);
}

async function actOnBefore(page: Page, turn: number, path: string, act: () => Promise<void>): Promise<HeldTurns> {
  const turns = await holdTurns(page, turn, "main form button[type=submit], .letter-page button");
  await page.goto(path);
  await turns.isHeld();
  await act();
  await turns.letGo();
  return turns;
}

const atPage = (id: QuestionId) => new RegExp(`${questionPath(questionOf(id))}$`);

for (const turn of [0, 1, 2]) {
  test(`a press before turn ${turn} of the taking over goes to the question that follows`, async ({ page }) => {
    await putAnswers(page, { decider: "kommune", kommune: "Aarhus" });
    await actBefore(page, turn, "decider", () => nextButton(page).click());
    await expect(page).toHaveURL(atPage("kommune"));
  });

  test(`a press before turn ${turn} of the taking over is checked`, async ({ page }) => {
    await putAnswers(page, { decider: "kommune", stage: "decided", dated: day("2026-12-24") });
    await actBefore(page, turn, "dated", () => nextButton(page).click());
    await expect(page.getByRole("alert", { name: "Der er 1 fejl på siden" })).toBeVisible();
    await expect(page).toHaveURL(atPage("dated"));
  });

  test(`a key before turn ${turn} of the taking over adds to the text that is kept`, async ({ page }) => {
    await putAnswers(page, { about: "Min søns støtte" });
    await actBefore(page, turn, "about", () => page.getByRole("textbox").press("x"));
    await expect(page.getByRole("textbox")).toHaveValue(/^(xMin søns støtte|Min søns støttex)$/);
  });

  test(`a choice before turn ${turn} of the taking over is the one that counts`, async ({ page }) => {
    await putAnswers(page, { decider: "kommune", stage: "decided" });
    const waiting = page.getByText("Du venter på en afgørelse", { exact: true });
    const turns = await actBefore(page, turn, "stage", () => waiting.click());
    await expect(page.getByRole("radio", { name: "Du venter på en afgørelse", exact: true })).toBeChecked();
    await page.reload();
    await turns.letGo();
    await expect(page.getByRole("radio", { name: "Du venter på en afgørelse", exact: true })).toBeChecked();
  });

  // The advice of the step comes above it, and the tiles move down.
  test(`a choice before turn ${turn} of the taking over counts where the page then moves`, async ({ page }) => {
    await putAnswers(page, { decider: "kommune", stage: "board-decided" });
    const remitted = page.getByRole("radio").first();
    await actBefore(page, turn, "boardOutcome", () => page.locator("main form label").first().click());
    await expect(remitted).toBeChecked();
  });

  test(`a press before turn ${turn} of the taking over copies the letter as it is with what the tab knows`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/robots.txt");
    await page.evaluate(() => window.sessionStorage.setItem("klagevejen:sted", "memory"));
    const copy = page.getByRole("button", { name: letterEditor.copy });
    await actOnBefore(page, turn, "/breve/klage/", () => copy.click());
    await expect(page.getByRole("status").filter({ hasText: letterEditor.copiedShared })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Dato: 21. november 2026");
  });
}

function nextButton(page: Page) {
  return page.getByRole("button", { name: "Næste", exact: true });
}
