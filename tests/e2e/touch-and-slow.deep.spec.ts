import type { Locator, Page } from "@playwright/test";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { questionView } from "#lib/document/question-view.ts";
import { answerQuestion, questionField } from "#tests/support/answer-question.ts";
import { walkAsCitizen } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { savePaper } from "#tests/support/save-paper.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 240_000 });

const answers: Answers = {
  decider: "kommune",
  stage: "decided",
  channel: "digital-post",
  dated: day("2026-11-19"),
  received: day("2026-11-19"),
  toldFirst: "no",
  guidance: "given",
  wantsComplaint: "yes",
};

/** The question whose page this is; undefined at the end of the guide. */
const questionAt = (page: Page) =>
  journey.find(({ step, slug }) => new URL(page.url()).pathname === `/guide/${step}/${slug}/`);

/**
 * Taps what leads to another page, and then the page's corner: two presses in one place within a moment are one
 * (one-press.tsx), and this finger can be faster than a person's.
 */
async function tapOnward(page: Page, control: Locator): Promise<void> {
  const before = new URL(page.url()).pathname;
  await control.tap();
  await page.waitForURL(({ pathname }) => pathname !== before);
  await hydrated(page);
  await page.touchscreen.tap(1, 1);
}

test("with a finger alone: from the start page to the paper", async ({ page }) => {
  await page.goto("/");
  await tapOnward(page, page.getByRole("main").getByRole("link", { name: "Start guiden", exact: true }));
  let tapped = 0;
  for (let question = questionAt(page); question; question = questionAt(page)) {
    const { field, asList, options } = questionView(question, "citizen");
    const option = options.find(({ value }) => value === (answers[question.id] ?? "unknown"));
    if (field === "choice" && !asList && option && !option.isRare) {
      const tile = questionField(page, question, "citizen").getByRole("radio", { name: option.label, exact: true });
      await tile.tap();
      await expect(tile).toBeChecked();
      tapped += 1;
    } else {
      await answerQuestion(page, question, answers, "citizen");
    }
    await tapOnward(page, page.getByRole("button", { name: "Næste", exact: true }));
  }
  expect(tapped).toBeGreaterThan(8);
  await tapOnward(page, page.getByRole("link", { name: "Se din plan" }));
  await expect(page.getByRole("article")).toContainText("torsdag den 17. december 2026");
  // The legal words come after the plan, and what stands below them moves down.
  await expect(page.getByText("Hvad betyder").first()).toBeVisible();
  // A folded part opens under the finger, and closes again.
  const contacts = page.locator("summary", { hasText: "Hjælp og kontakt" });
  const inside = page.getByRole("heading", { name: "Advokatvagten", exact: true });
  await contacts.tap();
  await expect(inside).toBeVisible();
  await contacts.tap();
  await expect(inside).toBeHidden();
  const paper = await savePaper(page, () =>
    page.getByRole("button", { name: "Hent tjeklisten (PDF)", exact: true }).tap(),
  );
  expect(paper.lines.join("\n")).toContain("torsdag den 17. december 2026");
});

test("with a slow processor: no answer is lost between two pages, and the plan is the same", async ({ page }) => {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 5 });
  await walkAsCitizen(page, answers);
  await expect(page.getByText("Digital Post", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Se din plan" }).click();
  await expect(page.getByRole("article")).toContainText("torsdag den 17. december 2026");
  const paper = await savePaper(page, () =>
    page.getByRole("button", { name: "Hent tjeklisten (PDF)", exact: true }).click(),
  );
  expect(paper.lines.join("\n")).toContain("torsdag den 17. december 2026");
});
