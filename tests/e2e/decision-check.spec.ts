import type { Page } from "@playwright/test";
import { asks } from "#content/da/asks.ts";
import { decisionCheckItems } from "#content/da/decision-check.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { tasks } from "#content/da/tasks.ts";
import { decisionCheckIds } from "#content/ids/decision-check.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

const decided: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "merudgifter",
  stage: "decided",
  hearing: "not-held",
  channel: "digital-post",
  dated: day("2026-11-19"),
  received: day("2026-11-19"),
  toldFirst: "no",
  guidance: "given",
  letterDay: day("2026-12-17"),
  understood: "partly",
};

/** Says yes to the rule, no to the reasons, and don't know to the facts: the three that other answers have not settled. */
async function answerCheck(page: Page): Promise<void> {
  const row = (label: string) => page.getByRole("radiogroup", { name: label, exact: true });
  await row(decisionCheckItems.rule.label).getByRole("radio", { name: "Ja" }).check();
  await row(decisionCheckItems.reasons.label).getByRole("radio", { name: "Nej" }).check();
  await row(decisionCheckItems.facts.label).getByRole("radio", { name: "Ved ikke" }).check();
}

async function expectInLetter(page: Page): Promise<void> {
  await page.goto("/plan/");
  await page.getByRole("link", { name: letterTitles.elaboration }).first().click();
  await page.waitForURL("**/breve/**");
  await hydrated(page);
  const letter = page.getByRole("region", { name: letterEditor.preview });
  for (const id of ["which-reasons", "which-facts", "why-not-heard"] as const)
    await expect(letter).toContainText(asks[id]);
  for (const id of ["in-writing", "which-date", "which-rule", "how-to-complain", "last-day"] as const)
    await expect(letter).not.toContainText(asks[id]);
}

test("[F7] from the check beside the drawn letter to the letter with its questions", async ({ page }) => {
  await putAnswers(page, decided);
  await page.goto("/guide/uddybning/tjek-afgoerelsen/");
  await hydrated(page);
  const field = page.getByRole("group", { name: /^Hvad står der i afgørelsen/ });
  await expect(field.getByRole("img")).toBeVisible();
  const rows = field.locator(".check");
  await expect(rows).toHaveCount(decisionCheckIds.length);
  const marks = field.locator("figcaption li");
  await expect(marks).toHaveCount(decisionCheckIds.length);
  for (const [place, item] of decisionCheckIds.entries())
    await expect(rows.nth(place)).toContainText(
      `${place + 1}. ${decisionCheckItems[item].label.replace("{du}", "du")}`,
    );
  // Five rows are settled by other answers: they are shown and not asked.
  await expect(field.getByRole("radiogroup")).toHaveCount(3);
  await expect(rows.nth(decisionCheckIds.indexOf("heard"))).toContainText("Nej");
  await expect(rows.nth(decisionCheckIds.indexOf("guidance"))).toContainText("Ja");

  await answerCheck(page);
  // Missing reasons lead to a question and a letter, and are no doubt about the deadline (F7).
  const outcome = page.getByRole("region", { name: "Det betyder det for planen" });
  await expect(outcome).toContainText(tasks["ask-elaboration"].title);
  await expect(outcome).not.toContainText("betydning for fristen");
  await expectSound(page);
  await page.goto("/plan/");
  await expectInLetter(page);
});

test("a row that an answer settled is asked again when that answer no longer counts", async ({ page }) => {
  // Without guidance on how to complain the letter's last day is not asked for.
  await putAnswers(page, { ...decided, guidance: "missing" });
  await page.goto("/guide/uddybning/tjek-afgoerelsen/");
  await hydrated(page);
  const label = decisionCheckItems.deadline.label;
  await expect(page.getByRole("radiogroup", { name: label, exact: true })).toBeVisible();
});

test("the advisor's check leads to the same letter", async ({ page }) => {
  await putAnswers(page, decided, "advisor");
  await page.goto("/guide/uddybning/");
  await hydrated(page);
  await answerCheck(page);
  await expectInLetter(page);
});
