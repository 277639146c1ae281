import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { caseNotices } from "#content/da/case-notices.ts";
import { deleteWords } from "#content/da/keeping.ts";
import { letterFields } from "#content/da/letters/fields.ts";
import { letterEditor as words } from "#content/da/letters/page.ts";
import { letterSending } from "#content/da/letters/sending.ts";
import { letterPaperWords } from "#content/da/paper-button.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { holdBack } from "#tests/support/hold-back.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { savePaper } from "#tests/support/save-paper.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const decided: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "merudgifter",
  stage: "decided",
  channel: "digital-post",
  dated: day("2026-11-19"),
  received: day("2026-11-19"),
  guidance: "given",
  wantsComplaint: "yes",
};

const letter = (page: Page) => page.getByRole("region", { name: words.preview });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function copied(page: Page): Promise<string> {
  await page.getByRole("button", { name: words.copy }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kopieret." })).toBeVisible();
  return clipboard(page);
}

test("[F6] from the plan's first thing to the preliminary complaint in the clipboard", async ({ page }) => {
  await putAnswers(page, decided);
  await page.goto("/plan/");
  await page.getByRole("link", { name: "Klag nu, begrund senere" }).first().click();
  await page.waitForURL("**/breve/klag-nu/");
  await hydrated(page);
  await expect(
    page.getByText("Efter din plan skal det være gjort senest torsdag den 17. december 2026."),
  ).toBeVisible();
  await page.getByLabel("Dit navn").fill("Anna Hansen");
  await expect(letter(page)).toContainText("Navn: Anna Hansen");
  for (const way of letterSending.ways) await expect(page.getByText(way, { exact: true })).toBeVisible();
  const text = await copied(page);
  expect(text).not.toContain(letterSending.heading);
  expect(text).toContain("Til: Aarhus Kommune\nDato: 21. november 2026");
  expect(text).toContain("Jeg klager over afgørelsen af 19. november 2026.");
  expect(text).toContain("Jeg sender min begrundelse senere.");
  expect(text).toMatch(/Venlig hilsen\nAnna Hansen\n$/);
  expect(text).not.toMatch(/_{3}|CPR/);
});

test("[F6] one tap from the deadline alone", async ({ page }) => {
  await putAnswers(page, { ...decided, toldFirst: "no" });
  await page.goto("/frist/");
  await hydrated(page);
  await page.getByRole("button", { name: /^Beregn/ }).click();
  await page.getByRole("button", { name: "Klag nu, begrund senere" }).click();
  await page.waitForURL("**/breve/klag-nu/");
  await expect(letter(page)).toContainText("Jeg klager over afgørelsen af 19. november 2026.");
});

test("[F8] when the day is past, the complaint says why it comes now", async ({ page }) => {
  await putAnswers(page, { ...decided, dated: day("2026-10-01"), received: day("2026-10-01") });
  await page.goto("/plan/");
  await page.getByRole("link", { name: "Klage, når fristen kan være gået" }).click();
  await page.waitForURL("**/breve/klage-efter-fristen/");
  await hydrated(page);
  await page.getByLabel("Hvorfor kommer klagen først nu?").fill("Jeg var indlagt fra den 5. oktober.");
  const text = await copied(page);
  expect(text).toContain(
    "Klagen kommer først nu. Det er der en særlig grund til:\n\nJeg var indlagt fra den 5. oktober.",
  );
  expect(text).toContain("se retssikkerhedsloven § 67, stk. 2");
});

test("[C4] partly right: the plan's first thing leads to the words that keep the complaint alive", async ({ page }) => {
  await putAnswers(page, {
    decider: "kommune",
    kommune: "Aarhus",
    topicKommune: "merudgifter",
    stage: "new-decision",
    outcome: "partly",
    newDecisionDay: day("2026-11-16"),
  });
  await page.goto("/plan/");
  await page.getByRole("link", { name: "Skriv, at du fastholder klagen" }).first().click();
  await page.waitForURL("**/breve/fasthold-klagen/");
  await hydrated(page);
  const text = await copied(page);
  expect(text).toContain("jeg fik en ny afgørelse den 16. november 2026");
  expect(text).toContain("Jeg fastholder klagen over resten.");
  expect(text).toContain("retssikkerhedsbekendtgørelsen § 12");
});

test("what is typed is kept nowhere: not in storage, not in the address, not in the history", async ({ page }) => {
  await putAnswers(page, decided);
  await page.goto("/breve/klage/");
  await hydrated(page);
  const typed = {
    "Dit navn": "Zebedæus",
    "Din adresse (valgfrit)": "Ukendtvej 99",
    "Sagsnummer (valgfrit)": "SAG-7788",
  };
  for (const [label, value] of Object.entries(typed)) await page.getByLabel(label).fill(value);
  await page.getByLabel("Hvorfor?").fill("Kvasthemmeligt");
  await expect(letter(page)).toContainText("Kvasthemmeligt");
  await copied(page);
  const kept = await page.evaluate(async () => {
    const caches = await window.caches.keys().catch(() => []);
    const databases = await indexedDB.databases().catch(() => []);
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      location.href,
      document.cookie,
      window.name,
      document.title,
      caches,
      databases,
    ]);
  });
  expect(kept).toContain("klagevejen:1");
  for (const secret of [...Object.values(typed), "Kvasthemmeligt"]) expect(kept).not.toContain(secret);
  await page.reload();
  await hydrated(page);
  await expect(page.getByLabel("Dit navn")).toHaveValue("");
  await page.goto("/om/");
  await page.goBack();
  await hydrated(page);
  await expect(page.getByLabel("Hvorfor?")).toHaveValue("");
});

test("Slet alt stands under the letter, and takes what is typed in a letter of another tab too", async ({ page }) => {
  await putAnswers(page, decided);
  await page.goto("/breve/klage/");
  await hydrated(page);
  await page.getByLabel("Dit navn").fill("Zebedæus");
  const other = await page.context().newPage();
  await other.goto("/breve/aktindsigt/");
  await hydrated(other);
  await expect(other.getByRole("button", { name: deleteWords.button, exact: true })).toHaveCount(0);
  await other.getByLabel("Dit navn").fill("Kvasthemmeligt");
  await other.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await other.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await other.waitForURL(({ pathname }) => pathname === "/");
  await expect(other.getByText(deleteWords.done, { exact: true })).toBeVisible();
  await expect(page.getByLabel("Dit navn")).toHaveValue("");
  await expect(letter(page)).not.toContainText("Zebedæus");
  await expect(page.getByText(caseNotices["deleted-elsewhere"].title, { exact: true })).toBeVisible();
  // Nothing is left to be asked about.
  await page.goto("/om/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("leaving with typed text asks first, and not after the letter has been taken along", async ({ page }) => {
  await putAnswers(page, decided);
  const asked = askedByBrowser(page);
  await page.goto("/breve/klage/");
  await hydrated(page);
  await page.getByLabel("Hvorfor?").pressSequentially("Fordi");
  await page.goto("/om/");
  expect(asked).toEqual(["beforeunload"]);
  await page.goto("/breve/klage/");
  await hydrated(page);
  await page.getByLabel("Hvorfor?").pressSequentially("Fordi");
  await copied(page);
  await page.goto("/om/");
  expect(asked).toEqual(["beforeunload"]);
});

/** A complaint with the first word of its reason; it has been taken nowhere yet. */
async function beginReason(page: Page) {
  await page.goto("/breve/klage/");
  await hydrated(page);
  const reason = page.getByLabel("Hvorfor?");
  await reason.pressSequentially("Fordi");
  // What asks in the page comes after it, together with this.
  await expect(page.getByRole("button", { name: deleteWords.button, exact: true })).toBeVisible();
  return reason;
}

test("a link of the page asks once, in the page, and not again by the browser", async ({ page }) => {
  await putAnswers(page, decided);
  const asked = askedByBrowser(page, true);
  const reason = await beginReason(page);
  const toPlan = page.getByRole("link", { name: words.plan, exact: true });
  await toPlan.click();
  await expect.poll(() => asked).toEqual(["confirm"]);
  await expect(reason).toHaveValue("Fordi");
  await toPlan.click();
  await page.waitForURL("**/plan/");
  expect(asked).toEqual(["confirm", "confirm"]);
});

test("a yes to a page that never comes is no yes to the next one", async ({ page }) => {
  await putAnswers(page, decided);
  const asked = askedByBrowser(page);
  const reason = await beginReason(page);
  await page.route("**/plan/", (route) => route.fulfill({ status: 204 }));
  await page.getByRole("link", { name: words.plan, exact: true }).click();
  await expect.poll(() => asked).toEqual(["confirm"]);
  await reason.pressSequentially(" det er forkert");
  await page.reload();
  expect(asked).toEqual(["confirm", "beforeunload"]);
});

test("a browser that never asks by itself (Safari on a phone) loses no letter by a link without a word", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (...given: Parameters<typeof listen>) => {
      if (given[0] !== "beforeunload") listen(...given);
    };
  });
  await putAnswers(page, decided);
  const asked = askedByBrowser(page, true);
  const reason = await beginReason(page);
  const toPlan = page.getByRole("link", { name: words.plan, exact: true });
  await toPlan.click();
  await expect.poll(() => asked).toEqual(["confirm"]);
  await expect(reason).toHaveValue("Fordi");
  await copied(page);
  await toPlan.click();
  await page.waitForURL("**/plan/");
  expect(asked).toEqual(["confirm"]);
});

test("typed while the PDF is made, it is not in it: leaving asks, and not when the next one holds it", async ({
  page,
}) => {
  const fonts = await holdBack(page, "**/fonts/pdf/**");
  const asked = askedByBrowser(page);
  const reason = await beginReason(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: words.pdf }).click();
  await expect(page.getByText(letterPaperWords.progress.fetching)).toBeVisible();
  await reason.pressSequentially(" det er forkert");
  fonts.start();
  await coming;
  await expect(page.getByText(letterPaperWords.made)).toBeVisible();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await hydrated(page);
  await reason.pressSequentially("Fordi");
  await savePaper(page, () => page.getByRole("button", { name: words.pdf }).click());
  await expect(page.getByText(letterPaperWords.made)).toBeVisible();
  await page.goto("/om/");
  expect(asked).toEqual(["beforeunload"]);
});

test("the papers chosen in the guide are the ones that the letter asks to see", async ({ page }) => {
  await putAnswers(page, { ...decided, access: "not-asked", accessWhat: ["minutes"] });
  await page.goto("/breve/aktindsigt/");
  await hydrated(page);
  await expect(page.getByLabel(letterFields.papers.label)).toHaveValue("referater fra møder");
  await expect(letter(page)).toContainText("Jeg vil gerne se referater fra møder.");
  await page.getByLabel(letterFields.papers.label).fill("journalen");
  await expect(letter(page)).toContainText("Jeg vil gerne se journalen.");
});

test("on a shared computer the copied letter is said to lie on the clipboard", async ({ page }) => {
  await page.goto("/robots.txt");
  await page.evaluate(() => window.sessionStorage.setItem("klagevejen:sted", "memory"));
  await page.goto("/breve/klage/");
  await hydrated(page);
  await copied(page);
  await expect(page.getByRole("status").filter({ hasText: words.copiedShared })).toBeVisible();
});

test("the PDF and the text file say what is copied", async ({ page }) => {
  await putAnswers(page, decided);
  await page.goto("/breve/klage/");
  await hydrated(page);
  await page.getByLabel("Dit navn").fill("Anna Hansen");
  await page.getByLabel("Hvorfor?").fill("• Første grund\n• Anden grund");
  await page.getByLabel("Hvad skal være anderledes?").fill("Jeg vil have hjælpen tilbage.");
  const text = await copied(page);
  expect(text).toContain("- Første grund\n- Anden grund");
  const wordsOf = (written: string) => written.split(/\s+/u).filter((word) => !/^[-•]?$/u.test(word));
  const pdf = await savePaper(page, () => page.getByRole("button", { name: words.pdf }).click());
  expect(pdf.name).toBe("klagevejen-klage.pdf");
  const penOnly = /^(?:Adresse|Telefon eller mail|Sagsnummer|Underskrift|CPR-nummer .*):$/u;
  expect(pdf.lines.filter((line) => !penOnly.test(line)).flatMap(wordsOf)).toEqual(wordsOf(text));
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: words.txt }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("klagevejen-klage.txt");
  expect(await readFile(await download.path(), "utf8")).toBe(text);
});

test("[R4] for another person, the letter says so and asks for the fuldmagt", async ({ page }) => {
  await page.goto("/breve/klage/");
  await hydrated(page);
  await page.getByLabel("En anden, som har givet mig fuldmagt").check();
  await page.getByLabel("Navnet på den, sagen handler om").fill("Bo Hansen");
  await expect(letter(page)).toContainText("Jeg skriver på vegne af Bo Hansen. Fuldmagten er lagt ved.");
  await expect(page.getByRole("link", { name: words.fuldmagt.link })).toHaveAttribute("href", "/breve/fuldmagt/");
  await page.getByLabel(words.behalfOptions["other-later"]).check();
  await expect(letter(page)).toContainText("Jeg skriver på vegne af Bo Hansen. Jeg sender fuldmagten snarest.");
  await expect(page.getByText(/^Tomme felter i brevet: /)).toContainText("”Dit navn”");
});

test("what is wrong is said beside its field, and nothing typed goes away", async ({ page }) => {
  await page.goto("/breve/klage/");
  await hydrated(page);
  const reason = page.getByLabel("Hvorfor?");
  await reason.fill("Mit nummer er 010190-1234");
  await expect(reason).toHaveAccessibleDescription(/Det ligner et CPR-nummer\./);
  await expect(page.getByRole("status").filter({ hasText: "Det ligner et CPR-nummer." })).toBeVisible();
  await expect(reason).not.toHaveAttribute("aria-invalid");
  const long = "ord ".repeat(7600);
  await reason.fill(long);
  await expect(reason).toHaveAccessibleDescription(/Teksten er for lang/);
  await expect(reason).toHaveValue(long);
  await expectSound(page);
});

test("with the keyboard alone: typed, copied, and the status heard", async ({ page }) => {
  await page.goto("/breve/klag-nu/");
  await hydrated(page);
  await page.getByLabel("Dit navn").focus();
  await page.keyboard.type("Anna");
  const copy = page.getByRole("button", { name: words.copy });
  for (let press = 0; press < 12 && !(await copy.evaluate((button) => button === document.activeElement)); press += 1)
    await page.keyboard.press("Tab");
  await expect(copy).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: words.copied })).toBeVisible();
  expect(await clipboard(page)).toContain("Navn: Anna");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, permissions: [] });

  test("every letter stands on the page of letters, with lines to write on", async ({ page }) => {
    await page.goto("/breve/");
    await page.getByText("Se teksten").first().click();
    await expect(
      page.getByText("Bekræft venligst på skrift, hvilken dag I har modtaget klagen.").first(),
    ).toBeVisible();
    await page.goto("/breve/klage/");
    await expect(letter(page)).toContainText("Jeg klager over afgørelsen af ____________________.");
  });
});
