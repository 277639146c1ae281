import { frist } from "#content/da/frist.ts";
import { handOverWords, receiveWords } from "#content/da/hand-over.ts";
import { deleteWords } from "#content/da/keeping.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { askedQuestions, questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { packAnswers } from "#lib/export/hand-over.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { pressTwice } from "#tests/support/press-twice.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test("two quick presses on Næste go one question on, and Back is where one was", async ({ page }) => {
  await openQuestion(page, "decider");
  await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
  await page.getByRole("button", { name: "Næste", exact: true }).dblclick();
  await expect(page).toHaveURL(/hvis-sag/);
  await expect(page.getByRole("radiogroup", { name: "Hvem handler sagen om?" })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Tilbage", exact: true }).dblclick();
  await expect(page.getByRole("radio", { name: "A-kassen", exact: true })).toBeChecked();
});

/** Where a second press on "Næste" finds something else: a question, a step, the deadline's page. */
const forms = [
  ["/guide/om-sagen/hvem-har-afgjort/", "Næste"],
  [questionPath(questionOf("party")), "Næste"],
  ["/guide/om-sagen/", "Næste"],
  ["/guide/afgoerelsen/", "Næste"],
  ["/frist/", frist.calculate],
] as const;

for (const width of [360, 1280]) {
  test(`at ${width} px a second press after an error chooses nothing and leaves the focus where it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const [path, button] of forms) {
      await page.goto(path);
      await hydrated(page);
      const summary = page.getByRole("main").getByRole("alert");
      await pressTwice(page.getByRole("button", { name: button, exact: true }), () => expect(summary).toBeFocused());
      await expect(summary, path).toBeFocused();
      expect(await page.getByRole("radio", { checked: true }).count(), path).toBe(0);
      expect(new URL(page.url()).pathname + new URL(page.url()).hash, path).toBe(path);
    }
  });
}

test("a whole case with every Næste pressed twice keeps every answer and skips no question", async ({ page }) => {
  const answers = {
    decider: "kommune",
    kommune: "Aarhus",
    topicKommune: "merudgifter",
    stage: "decided",
    channel: "letter",
    dated: day("2026-11-18"),
    received: day("2026-11-21"),
  } as const;
  await putAnswers(page, answers);
  await openQuestion(page, "decider");
  const kept = () => page.evaluate(() => window.sessionStorage.getItem("klagevejen:1"));
  for (const question of askedQuestions(answers, false)) {
    const path = questionPath(question);
    await expect(page).toHaveURL(path);
    await hydrated(page);
    if (answers[question.id as keyof typeof answers] === undefined) break;
    const before = await kept();
    await pressTwice(page.getByRole("button", { name: "Næste", exact: true }), () => expect(page).not.toHaveURL(path));
    expect(await kept(), path).toBe(before);
  }
});

test("a finger's second tap is held back within its time and place, a tap elsewhere is not", async ({ page }) => {
  await openQuestion(page, "decider");
  const chosen = await page.evaluate(() => {
    const tap = (target: Element | null, clientY: number) =>
      target?.dispatchEvent(
        new PointerEvent("click", {
          bubbles: true,
          cancelable: true,
          detail: 1,
          pointerType: "touch",
          clientX: 100,
          clientY,
        }),
      );
    const isChosen = () => document.querySelector("input:checked") !== null;
    tap(document.querySelector("main button[type=submit]"), 400);
    tap(document.querySelector(".tile"), 400);
    const second = isChosen();
    tap(document.querySelector(".tile"), 500);
    return { second, elsewhere: isChosen() };
  });
  expect(chosen).toEqual({ second: false, elsewhere: true });
});

test("two quick presses on everything on the plan and its ways out break nothing and lose nothing", async ({
  page,
}) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus", channel: "letter", dated: day("2026-11-18") });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  for (const path of ["/plan/", "/svar/", "/dine-svar/", "/giv-videre/"]) {
    await page.goto(path);
    await hydrated(page);
    const buttons = page.getByRole("main").getByRole("button");
    await expect(buttons.first()).toBeVisible();
    const count = await buttons.count();
    for (let place = 0; place < count; place += 1) {
      const button = buttons.nth(place);
      if (!(await button.isVisible())) continue;
      if ((await button.textContent()) === deleteWords.button) continue;
      await button.dblclick();
    }
    const kept = await page.evaluate(() => JSON.stringify({ ...window.sessionStorage }));
    expect(kept, path).toContain("Aarhus");
  }
  await page.goto("/giv-videre/");
  await page.getByRole("button", { name: handOverWords.make, exact: true }).dblclick();
  await expect(page.getByRole("img", { name: handOverWords.codeName, exact: true })).toBeVisible();
});

test("two quick presses on Slet alt only ask, and two on the answer delete once", async ({ page }) => {
  await putAnswers(page, { decider: "aes" });
  await page.goto("/svar/");
  await hydrated(page);
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("button", { name: deleteWords.confirm, exact: true }).dblclick();
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
});

test("two quick presses on what was received use it once", async ({ page }) => {
  await page.goto(`/modtag/#${packAnswers({ decider: "kommune", kommune: "Aarhus" })}`);
  await page.getByRole("button", { name: receiveWords.use, exact: true }).dblclick();
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect(page.getByRole("article")).toBeVisible();
});
