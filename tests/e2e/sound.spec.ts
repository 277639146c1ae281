import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { questionField } from "#tests/support/answer-question.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { lookAtQuestion, lookOver, lookOverPages } from "#tests/support/look-over.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

// A chosen set; every page and every question, in every state, is in sound-*.deep.spec.ts.
test.use({ trace: "off" });
test.describe.configure({ timeout: 300_000 });

test("axe finds nothing: every component in every state", async ({ page }) => {
  await lookOverPages(page, expectSound, ["/komponenter/"]);
});

test("axe finds nothing: a page of each kind", async ({ page }) => {
  await lookOverPages(page, expectSound, ["/", "/raad/", "/veje/kommune/", "/ordbog/", "/tabel/"]);
});

test("axe finds nothing: a question with choices, one with a date and one with words, empty and with errors", async ({
  page,
}) => {
  await lookOver(page, expectSound, async (look) => {
    for (const id of ["decider", "dated", "wish"] as const) await lookAtQuestion(page, id, look);
  });
});

test("axe finds nothing: the answers, the plan and the deadline, when there is something in them", async ({ page }) => {
  await lookOver(page, expectSound, async (look) => {
    await putAnswers(page, {
      decider: "kommune",
      kommune: "Aarhus",
      stage: "decided",
      concern: ["decision", "tone-og-opfoersel"],
      channel: "letter",
      dated: day("2026-11-18"),
      received: day("2026-11-20"),
      toldFirst: "no",
      guidance: "given",
      letterDay: day("2026-12-18"),
    });
    await page.goto("/svar/");
    await expect(page.getByText("Aarhus", { exact: true })).toBeVisible();
    await look();
    await page.getByRole("button", { name: "Slet alt", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await look();
    await page.goto("/plan/");
    await expect(page.getByRole("article")).toContainText("onsdag den 16. december 2026");
    await look();
    await page.goto("/frist/");
    await hydrated(page);
    await page.getByRole("button", { name: /^Beregn/ }).click();
    await expect(page.getByRole("heading", { name: "Din klagefrist", exact: true })).toBeFocused();
    await look();
    // A deadline that has passed has colours of its own.
    await openQuestion(page, "dated");
    await questionField(page, questionOf("dated"), "citizen").getByLabel("Måned", { exact: true }).fill("9");
    await page.goto("/plan/");
    await expect(page.getByRole("article")).toContainText("Klag i dag");
    await look();
  });
});
