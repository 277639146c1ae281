import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/case-storage.ts";
import { advisorNotes } from "#content/da/advisor-notes.ts";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { caseNotices } from "#content/da/case-notices.ts";
import { answerPlaceLine, closeWords, deleteWords } from "#content/da/keeping.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { lettersPage } from "#content/da/letters/page.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { giveAnswers, openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { remembered } from "#tests/support/remembered.ts";

const { places } = answerPlaceWords;

/** Chooses where the answers are to be, on the page that is for it. */
async function choosePlace(page: Page, place: keyof typeof places): Promise<void> {
  await page.getByRole("link", { name: answerPlaceLine.link, exact: true }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("radio", { name: places[place], exact: true }).check();
  await page.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
}

/** Writes about the case in the guide, without leaving the page. */
async function write(page: Page, text: string): Promise<void> {
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill(text);
}

test("kept on this computer: says until when, opens in a new tab, and is gone when its time is", async ({ page }) => {
  await write(page, "Min søns støtte");
  await choosePlace(page, "device");
  await expect(page.getByText("Svarene er nu gemt på denne computer til og med 19. februar 2027.")).toBeVisible();
  const kept = await remembered(page);
  expect(kept.tab).toBe("{}");
  expect(kept.device).toContain("Min søns støtte");

  const later = await page.context().newPage();
  await later.clock.setFixedTime("2027-02-19T11:00:00Z");
  await openQuestion(later, "about");
  await expect(later.getByRole("textbox")).toHaveValue("Min søns støtte");
  await later.close();

  const tooLate = await page.context().newPage();
  await tooLate.clock.setFixedTime("2027-02-20T11:00:00Z");
  await openQuestion(tooLate, "about");
  await expect(tooLate.getByText(caseNotices.expired.title, { exact: true })).toBeVisible();
  await expect(tooLate.getByRole("textbox")).toHaveValue("");
  expect(JSON.stringify(await remembered(tooLate))).not.toContain("søns");
});

test("two tabs with the same kept case show the same, and neither overwrites the other", async ({ page }) => {
  await write(page, "Først");
  await choosePlace(page, "device");
  const other = await page.context().newPage();
  await other.clock.setFixedTime("2026-11-21T11:00:00Z");
  await openQuestion(other, "wish");
  await other.getByRole("textbox").fill("At få hjælpen igen");
  await page.bringToFront();
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await expect(page.getByText("At få hjælpen igen", { exact: true })).toBeVisible();
  await expect(page.getByText(caseNotices["changed-elsewhere"].title, { exact: true })).toBeVisible();
  // The other page stands on its question, and follows when it is changed here.
  await openQuestion(page, "wish");
  await page.getByRole("textbox").fill("Noget andet");
  await expect(other.getByRole("textbox")).toHaveValue("Noget andet");
  expect((await remembered(other)).device).toContain("Først");
});

test("on a shared computer nothing is kept, leaving warns, a reload loses it, and Luk og slet ends it", async ({
  page,
}) => {
  await write(page, "Min søns støtte");
  await choosePlace(page, "memory");
  await expect(page.getByText(answerPlaceWords.done.memory, { exact: true })).toBeVisible();
  expect(JSON.stringify(await remembered(page))).not.toContain("søns");
  // It lives on while the guide is walked.
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await expect(page.getByText("Min søns støtte", { exact: true })).toBeVisible();

  const warnings: string[] = [];
  page.on("dialog", (dialog) => {
    warnings.push(dialog.type());
    void (warnings.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await page.evaluate(() => window.location.assign("/om/"));
  await expect.poll(() => warnings).toEqual(["beforeunload"]);
  await expect(page.getByText("Min søns støtte", { exact: true })).toBeVisible();
  await page.reload();
  expect(warnings).toEqual(["beforeunload", "beforeunload"]);
  await expect(page.getByText("Der er ikke svaret på noget endnu")).toBeVisible();

  // Still a shared computer, until it is ended.
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill("Igen");
  expect(JSON.stringify(await remembered(page))).not.toContain("Igen");
  await page.getByRole("button", { name: closeWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  await expect(page.getByText(closeWords.done, { exact: true })).toBeVisible();
  expect(await remembered(page)).toEqual({ tab: "{}", device: "{}", cookie: "" });
  expect(warnings).toHaveLength(2);
});

test("on a shared computer the case lives on from page to page of the site, and a typed letter asks first", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  await write(page, "Min søns støtte");
  await choosePlace(page, "memory");
  const footer = page.getByRole("contentinfo");
  for (const name of ["Ordbog", "Kun fristen", "Om Klagevejen"]) {
    await footer.getByRole("link", { name }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await page.getByRole("link", { name: lettersPage.title }).first().click();
  await page.waitForURL("**/breve/");
  await page
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: letterTitles["preliminary-complaint"] })
    .first()
    .click();
  await page.waitForURL("**/breve/*/");
  await page.getByRole("textbox").first().fill("Anna");
  await footer.getByRole("link", { name: "Ordbog" }).click();
  await expect.poll(() => asked).toEqual(["confirm"]);
  await expect(page.getByRole("textbox").first()).toHaveValue("Anna");
  await footer.getByRole("link", { name: answerPlaceWords.title }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await expect(page.getByText("Min søns støtte", { exact: true })).toBeVisible();
  expect(asked).toEqual(["confirm", "confirm"]);
  expect(JSON.stringify(await remembered(page))).not.toContain("søns");
});

test("Slet alt empties every place and every tab, also the fields that are open there", async ({ page }) => {
  await write(page, "Min søns støtte");
  await choosePlace(page, "device");
  const other = await page.context().newPage();
  await other.clock.setFixedTime("2026-11-21T11:00:00Z");
  await openQuestion(other, "about");
  await expect(other.getByRole("textbox")).toHaveValue("Min søns støtte");
  await page.bringToFront();
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  await expect(other.getByRole("textbox")).toHaveValue("");
  await expect(other.getByText(caseNotices["deleted-elsewhere"].title, { exact: true })).toBeVisible();
  for (const tab of [page, other]) {
    expect(JSON.stringify(await remembered(tab))).not.toContain("søns");
    expect(await tab.evaluate(() => JSON.stringify(window.history.state))).not.toContain("søns");
  }
  // The way back leads to empty fields, whatever the browser remembers of its forms.
  await page.goBack();
  await hydrated(page);
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("the advisor's notes follow another tab, and what is deleted there does not come back with the next key", async ({
  page,
}) => {
  const open = async (tab: Page) => {
    await tab.goto(stepPath("om-sagen"));
    await hydrated(tab);
  };
  const fieldsOf = (tab: Page) =>
    [advisorNotes.session.label, advisorNotes.note.label].map((name) =>
      tab.getByRole("textbox", { name, exact: true }),
    );
  await open(page);
  for (const field of fieldsOf(page)) await field.fill("Om klienten");
  await choosePlace(page, "device");
  const other = await page.context().newPage();
  await other.clock.setFixedTime("2026-11-21T11:00:00Z");
  await open(other);
  for (const field of fieldsOf(other)) await expect(field).toHaveValue("Om klienten");
  await open(page);
  for (const field of fieldsOf(page)) await field.fill("Rettet om klienten");
  for (const field of fieldsOf(other)) await expect(field).toHaveValue("Rettet om klienten");

  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await expect(other.getByText(caseNotices["deleted-elsewhere"].title, { exact: true })).toBeVisible();
  for (const field of fieldsOf(other)) {
    await expect(field).toHaveValue("");
    await field.pressSequentially("Ny");
  }
  await expect.poll(async () => JSON.stringify(await remembered(other))).toContain("Ny");
  for (const tab of [page, other]) expect(JSON.stringify(await remembered(tab))).not.toContain("klienten");
});

test("Slet alt in the guide empties the page and goes to the start", async ({ page }) => {
  await write(page, "Min søns støtte");
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  expect((await remembered(page)).tab).toBe("{}");
});

test("what a hand leaves in the tab is what the tests put there", async ({ page, browser }) => {
  const answers: Answers = {
    decider: "kommune",
    kommune: "Aarhus",
    about: "Min søns støtte",
    concern: ["decision", "tone-og-opfoersel"],
    channel: "letter",
    dated: day("2026-11-15"),
    received: "unknown",
  };
  await giveAnswers(page, answers);
  const other = await browser.newPage();
  await putAnswers(other, answers);
  expect((await remembered(page)).tab).toBe((await remembered(other)).tab);
  await other.close();
});

for (const [fault, title] of [
  ["blocked", caseNotices.blocked.title],
  ["full", caseNotices.full.title],
] as const) {
  test(`storage ${fault}: it is said, and the answers live on while the guide is walked`, async ({ page }) => {
    await page.addInitScript(
      (name) => {
        const fail = () => {
          throw new DOMException("on purpose", name);
        };
        Storage.prototype.setItem = fail;
        if (name === "SecurityError") Storage.prototype.getItem = fail;
      },
      fault === "full" ? "QuotaExceededError" : "SecurityError",
    );
    await openQuestion(page, "decider");
    await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
    await goOn(page);
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    await page.getByRole("link", { name: "Tilbage", exact: true }).click();
    await expect(page.getByRole("radio", { name: "A-kassen", exact: true })).toBeChecked();
  });
}

for (const [fault, kept, title] of [
  ["cut short", '{"form":{"decider":"a-ka', caseNotices.unreadable.title],
  ["of another shape", '{"form":["a-kasse"],"register":7}', caseNotices.unreadable.title],
  ["of another version", '{"form":{"decider":"a-kasse","oldQuestion":"x"}}', caseNotices.older.title],
] as const) {
  test(`what was kept is ${fault}: it is said, and the guide goes on`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (window.sessionStorage.length === 0) window.sessionStorage.setItem("klagevejen:1", text);
    }, kept);
    await openQuestion(page, "stage");
    await expect(page.getByText(title, { exact: true })).toBeVisible();
    await page.getByRole("radio", { name: "Du venter på en afgørelse", exact: true }).check();
    await goOn(page);
    expect((await remembered(page)).tab).toContain("before-decision");
  });
}

test("another release in another tab is followed, and nothing it wrote is written over", async ({ page }) => {
  await write(page, "Først");
  await choosePlace(page, "device");
  await openQuestion(page, "about");
  await expect(page.getByRole("textbox")).toHaveValue("Først");
  // A page of the site without the site's script, where a release that is not this one writes.
  const other = await page.context().newPage();
  await other.goto("/robots.txt");
  const puts = (form: object, beside: object = {}) =>
    other.evaluate(
      ([key, more, also]) => {
        const { form: before, ...rest } = JSON.parse(window.localStorage.getItem(key) ?? "{}");
        window.localStorage.setItem(key, JSON.stringify({ ...rest, ...also, form: { ...before, ...more } }));
      },
      [caseKey, form, beside] as const,
    );
  const id = "0f3c8a522d5b4c7e9a315f0d7c1b2e90";
  await puts({}, { id });
  await page.getByRole("textbox").fill("Siden");
  await expect.poll(async () => (await remembered(page)).device).toContain("Siden");
  expect((await remembered(page)).device, "the calendar's id, made in the other tab").toContain(id);

  const untouched = { day: "", month: "", year: "", unknown: false, confirmed: "" };
  await puts({ newDate: untouched, about: "Skrevet i den anden" });
  await expect(page.getByRole("textbox")).toHaveValue("Skrevet i den anden");
  await expect(page.getByText(caseNotices["changed-elsewhere"].title, { exact: true })).toBeVisible();

  await puts({ newDate: { ...untouched, unknown: true }, about: "Skrevet igen" });
  await expect(page.getByRole("textbox")).toHaveValue("Skrevet igen");
  await expect(page.getByText(caseNotices.older.title, { exact: true })).toBeVisible();
});

test("a page that the browser kept whole is not shown with what was deleted meanwhile", async ({ page }) => {
  await write(page, "Min søns støtte");
  await page.evaluate(() => {
    window.sessionStorage.clear();
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(page.getByRole("textbox")).toHaveValue("");
  await hydrated(page);
  expect((await remembered(page)).tab).not.toContain("søns");
});

test("what was deleted stays deleted when the guide is opened again", async ({ page }) => {
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus" });
  await page.goto("/dine-svar/");
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  await openQuestion(page, "decider");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});
