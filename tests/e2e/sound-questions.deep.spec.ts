import { stepIds } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { answerStep } from "#tests/support/advisor-walk.ts";
import { askedAfter } from "#tests/support/asked-after.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { lookAtQuestion, lookOver } from "#tests/support/look-over.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

const asked = new Set<QuestionId>(askedAfter.flatMap((entry) => entry.asked));
/** The check of the decision cannot be answered wrong: it is looked at by itself. */
const alwaysAsked = journey.filter(({ id }) => !asked.has(id) && id !== "check").map(({ id }) => id);

for (const half of [0, 1]) {
  test(`axe finds nothing: each question that is always asked, empty and with errors, half ${half + 1}`, async ({
    page,
  }) => {
    await lookOver(page, expectSound, async (look) => {
      for (const id of alwaysAsked.filter((_, place) => place % 2 === half)) await lookAtQuestion(page, id, look);
    });
  });

  test(`axe finds nothing: each question that is asked sometimes, empty and with errors, half ${half + 1}`, async ({
    page,
  }) => {
    await lookOver(page, expectSound, async (look) => {
      for (const entry of askedAfter.filter((_, place) => place % 2 === half)) {
        await putAnswers(page, entry.given);
        for (const id of entry.asked) await lookAtQuestion(page, id, look);
      }
    });
  });
}

test("axe finds nothing: the check of the decision, untouched and with what other answers have settled", async ({
  page,
}) => {
  await openQuestion(page, "check");
  await expect(page.getByRole("radiogroup")).toHaveCount(6);
  await expectSound(page);
  await putAnswers(page, { hearing: "not-held", dated: day("2026-11-18") });
  await openQuestion(page, "check");
  await expect(page.getByRole("radiogroup")).toHaveCount(4);
  await expectSound(page);
});

test("axe finds nothing: each of the advisor's steps with errors, and answered beside the living plan", async ({
  page,
}) => {
  await lookOver(page, expectSound, async (look) => {
    for (const step of stepIds) {
      await page.goto(stepPath(step));
      await hydrated(page);
      await page.getByRole("button", { name: "Næste", exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: /fejl på siden/ })).toBeFocused();
      await look();
      await page.getByRole("textbox", { name: "Noter til trinnet (valgfrit)" }).fill("Husk kuverten");
      await answerStep(page, step, {
        decider: "kommune",
        kommune: "Aarhus",
        stage: "decided",
        meeting: "yes",
        meetingDay: day("2026-12-02"),
        companion: "family",
        access: "waiting",
        accessDay: day("2026-11-18"),
        hearing: "answered",
        channel: "letter",
        dated: day("2026-11-18"),
        toldFirst: "no",
        guidance: "given",
        wantsComplaint: "yes",
      });
      await expect(page.getByRole("complementary", { name: "Planen indtil nu" })).toBeVisible();
      await look();
      await goOn(page);
    }
  });
});
