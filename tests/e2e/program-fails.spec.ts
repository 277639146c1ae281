import { errorPage } from "#content/da/error-page.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { expectNoAxeFindings } from "#tests/support/axe.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test.use({ expectedErrors: [/made to fail/] });

test("where the program fails, the page says so inside its frame, and Back leads on with every answer", async ({
  page,
}) => {
  await putAnswers(page, { decider: "kommune", stage: "decided", channel: "letter", received: day("2026-11-20") });
  await openQuestion(page, "channel");
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await page.waitForURL("**/dato-paa-afgoerelsen/");
  await hydrated(page);
  // The weekday under the fields is asked for only while the page is drawn.
  await page.evaluate(() => {
    Object.assign(Date.prototype, {
      getUTCDay() {
        throw new Error("made to fail");
      },
    });
  });
  for (const [label, text] of [
    ["Dag", "18"],
    ["Måned", "11"],
    ["År", "2026"],
  ] as const) {
    if ((await page.getByRole("heading", { level: 1 }).textContent()) === errorPage.title) break;
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(errorPage.title);
  await expect(page.getByRole("heading", { level: 1 }), "those who hear the page hear what happened").toBeFocused();
  await expect(page.getByRole("banner")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.goBack();
  await hydrated(page);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
});
