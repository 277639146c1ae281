import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { advisorNotes } from "#content/da/advisor-notes.ts";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { caseNotices, dismissWords } from "#content/da/case-notices.ts";
import { answerPlaceLine, closeWords, deleteWords } from "#content/da/keeping.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { lettersPage } from "#content/da/letters/page.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { questionField } from "#tests/support/answer-question.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { linksStayInside, watchLinks } from "#tests/support/links-stay-inside.ts";
import { giveAnswers, openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { remembered } from "#tests/support/remembered.ts";

const forgetAll = async (page: Page) => {
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
};

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

  const warnings = askedByBrowser(page, true);
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
  const asked = askedByBrowser(page, true);
  await watchLinks(page);
  await write(page, "Min søns støtte");
  await choosePlace(page, "memory");
  await linksStayInside(page);
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
  await expect(questionField(page, questionOf("about"), "citizen")).toHaveValue("");
});

/** Runs in the page before its script: says on the page that it listens to the other tabs. */
function tellOfChannel(): void {
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      document.documentElement.dataset.listens = "yes";
    }
  };
}

for (const path of ["/ordbog/", "/breve/"])
  test(`Slet alt empties a tab that stands on ${path}, a page that has no answers on it`, async ({ page }) => {
    const other = await page.context().newPage();
    await other.addInitScript(tellOfChannel);
    await putAnswers(other, { about: "Min søns støtte" });
    await other.evaluate(() => window.sessionStorage.setItem("klagevejen:frist", '{"about":"Min søns prøve"}'));
    await other.goto(path);
    await expect(other.locator("html")).toHaveAttribute("data-listens", "yes");
    expect((await remembered(other)).tab).toContain("prøve");
    await write(page, "Noget andet");
    await forgetAll(page);
    await expect.poll(async () => (await remembered(other)).tab).toBe("{}");
    await openQuestion(other, "about");
    await expect(other.getByRole("textbox")).toHaveValue("");
  });

test("an advisor's tab that was emptied from another is still an advisor's", async ({ page }) => {
  const other = await page.context().newPage();
  await putAnswers(other, { about: "Min klient" }, "advisor");
  await other.goto("/svar/");
  await expect(other.getByText("Min klient", { exact: true })).toBeVisible();
  await write(page, "Noget andet");
  await forgetAll(page);
  await expect(other.getByText("Min klient", { exact: true })).toHaveCount(0);
  await other.reload();
  await hydrated(other);
  expect((await remembered(other)).tab).toContain("advisor");
});

test("another case that is kept on the computer is not replaced before that has been asked, and its tab keeps it", async ({
  page,
}) => {
  await write(page, "Den første klient");
  await choosePlace(page, "device");
  await expect(page.getByText("Svarene er nu gemt på denne computer til og med 19. februar 2027.")).toBeVisible();
  const other = await page.context().newPage();
  await other.clock.setFixedTime("2026-11-21T11:00:00Z");
  await putAnswers(other, { about: "Den anden klient" });
  await openQuestion(other, "about");
  await choosePlace(other, "device");
  await expect(other.getByText(answerPlaceWords.replace.title, { exact: true })).toBeVisible();
  await expectSound(other);
  await other.getByRole("button", { name: answerPlaceWords.replace.keep, exact: true }).click();
  await expect(other.getByText(answerPlaceWords.replace.kept, { exact: true })).toBeVisible();
  expect((await remembered(other)).device).toContain("Den første klient");
  expect((await remembered(other)).tab).toContain("Den anden klient");

  await other.getByRole("radio", { name: places.device, exact: true }).check();
  await other.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
  await other.getByRole("button", { name: answerPlaceWords.replace.confirm, exact: true }).click();
  await expect(other.getByText("Svarene er nu gemt på denne computer til og med 19. februar 2027.")).toBeVisible();
  expect((await remembered(other)).device).toContain("Den anden klient");
  // The first case goes on in its own tab, which says so, and shows nobody else's.
  await expect(page.getByText(caseNotices["kept-no-more"].title, { exact: true })).toBeVisible();
  await expect(page.getByText(answerPlaceWords.now.tab, { exact: true })).toBeVisible();
  expect((await remembered(page)).tab).toContain("Den første klient");
  await openQuestion(page, "about");
  await expect(page.getByRole("textbox")).toHaveValue("Den første klient");
  await page.getByRole("textbox").fill("Den første klient igen");
  await expect.poll(async () => (await remembered(page)).tab).toContain("igen");
  expect((await remembered(page)).device).not.toContain("igen");
});

test("what was said of a place goes with the answers that are deleted", async ({ page }) => {
  await write(page, "Min søns støtte");
  await choosePlace(page, "device");
  const said = page.getByText("Svarene er nu gemt på denne computer til og med 19. februar 2027.");
  await expect(said).toBeVisible();
  await forgetAll(page);
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  await expect(said).toHaveCount(0);
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

/** The browser takes nothing: told not to, or without room. */
function keepNothing(page: Page, fault: "blocked" | "full"): Promise<unknown> {
  return page.addInitScript(
    (name) => {
      const fail = () => {
        throw new DOMException("on purpose", name);
      };
      Storage.prototype.setItem = fail;
      if (name === "SecurityError") Storage.prototype.getItem = fail;
    },
    fault === "full" ? "QuotaExceededError" : "SecurityError",
  );
}

for (const [fault, title] of [
  ["blocked", caseNotices.blocked.title],
  ["full", caseNotices.full.title],
] as const) {
  test(`storage ${fault}: it is said, and the answers live on while the guide is walked`, async ({ page }) => {
    await keepNothing(page, fault);
    await openQuestion(page, "decider");
    await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
    await goOn(page);
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    await page.getByRole("link", { name: "Tilbage", exact: true }).click();
    await expect(page.getByRole("radio", { name: "A-kassen", exact: true })).toBeChecked();
  });

  test(`storage ${fault}: also when that has been read, a link keeps the answers and leaving warns`, async ({
    page,
  }) => {
    const warnings = askedByBrowser(page);
    await watchLinks(page);
    await keepNothing(page, fault);
    await write(page, "Min søns støtte");
    await expect(page.getByText(title)).toHaveCount(2);
    const read = page.getByRole("button", { name: dismissWords, exact: true });
    await read.click();
    await page.getByRole("textbox").fill("Min datters støtte");
    // The line under the form says it still; the message that was read does not come back with the next key.
    await expect(page.getByText(title)).toHaveCount(1);
    await expect(read).toHaveCount(0);
    // As when the browser had kept the page whole.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await linksStayInside(page);
    await page.getByRole("link", { name: "De syv råd", exact: true }).first().click();
    await page.waitForURL("**/raad/");
    await page.getByRole("contentinfo").getByRole("link", { name: answerPlaceWords.title }).click();
    await page.waitForURL("**/dine-svar/");
    await expect(page.getByText(answerPlaceWords.now.memory, { exact: true })).toBeVisible();
    await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
    await expect(page.getByText("Min datters støtte", { exact: true })).toBeVisible();
    expect(warnings).toEqual([]);
    await page.reload();
    expect(warnings).toEqual(["beforeunload"]);
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
  // A tab is told of what another one keeps in its own time, and cannot heed it before.
  await expect.poll(async () => (await remembered(page)).device).toContain(id);
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
