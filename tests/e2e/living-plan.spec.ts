import { stepPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { answerStep } from "#tests/support/advisor-walk.ts";
import { questionField, typeDate } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { daysIn } from "#tests/support/plan-facts.ts";

test("[F10] the advisor's plan follows each answer at once, and no day stands on a date that is being changed", async ({
  page,
}) => {
  const plan = page.getByRole("complementary", { name: "Planen indtil nu" });
  await page.goto(stepPath("om-sagen"));
  await hydrated(page);
  await expect(plan).toContainText("Der er ingen frist at vise endnu.");
  await answerStep(page, "om-sagen", { decider: "kommune", kommune: "Aarhus", stage: "decided" });
  await expect(plan).toContainText("Aarhus");
  await expect(plan.getByRole("listitem").filter({ hasText: "Ankestyrelsen" }).first()).toBeVisible();
  expect(daysIn([await plan.innerText()])).toEqual([]);
  await goOn(page);

  await page.goto(stepPath("afgoerelsen"));
  await hydrated(page);
  await answerStep(page, "afgoerelsen", {
    channel: "digital-post",
    dated: day("2026-11-19"),
    received: day("2026-11-19"),
    toldFirst: "no",
    guidance: "given",
  });
  await expect(plan).toContainText("torsdag den 17. december 2026");
  await expect(page.getByRole("status").filter({ hasText: "Planen er opdateret." })).toContainText("17. december");

  const dated = questionField(page, questionOf("dated"), "advisor");
  const received = questionField(page, questionOf("received"), "advisor");
  await typeDate(dated, { day: "17", month: "11", year: "2026" });
  await expect(plan).toContainText("tirsdag den 15. december 2026");
  await dated.getByLabel("År", { exact: true }).fill("20");
  await received.getByLabel("År", { exact: true }).fill("20xx");
  await expect(plan).not.toContainText("2026");
  await received.getByRole("checkbox").check();
  await dated.getByRole("checkbox").check();
  expect(daysIn([await plan.innerText()])).toEqual([]);
});

test("what is missing in the advisor's plan leads to its question, and Ret comes back to the answers", async ({
  page,
}) => {
  await page.goto(stepPath("om-sagen"));
  await hydrated(page);
  await answerStep(page, "om-sagen", { decider: "aes", stage: "decided" });
  const plan = page.getByRole("complementary", { name: "Planen indtil nu" });
  await plan.getByRole("link", { name: "Datoen på afgørelsen", exact: true }).click();
  await expect(page).toHaveURL(/\/guide\/afgoerelsen\/(\?[^#]*)?#dated$/);
  await expect(questionField(page, questionOf("dated"), "advisor")).toBeInViewport();

  await page.goto("/svar/");
  await page.getByRole("link", { name: "Ret: Sagen nu", exact: true }).click();
  await expect(page).toHaveURL(/\/guide\/om-sagen\//);
  await hydrated(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/svar\/$/);
});
