import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { caseNotices } from "#content/da/case-notices.ts";
import { answerPlaceLine } from "#content/da/keeping.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { fillStorage } from "#tests/support/fill-storage.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";

const { title } = caseNotices.full;
const long = "Min søns støtte ".repeat(6).trim();

/** What is kept of the case, and nothing of what fills the storage. */
const kept = (page: Page, area: "sessionStorage" | "localStorage") =>
  page.evaluate(([name, key]) => window[name].getItem(key) ?? "", [area, caseKey] as const);

const toAnswers = async (page: Page) => {
  await page.getByRole("link", { name: answerPlaceLine.link, exact: true }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await page.waitForURL("**/svar/");
};

const keepOnDevice = async (page: Page) => {
  await page.getByRole("link", { name: answerPlaceLine.link, exact: true }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("radio", { name: answerPlaceWords.places.device, exact: true }).check();
  await page.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
  await expect(page.getByText("Svarene er nu gemt på denne computer til og med 19. februar 2027.")).toBeVisible();
};

/** From /svar/ to the question by its own link, so that the page is not loaded anew. */
const change = async (page: Page, path: string) => {
  await page.locator(`main a[href*="${path}"]`).first().click();
  await page.waitForURL(`**${path}**`);
};

test("the tab runs full after some answers: said, nothing is lost on the way on, and with room again it is kept", async ({
  page,
}) => {
  const warnings = askedByBrowser(page);
  await openQuestion(page, "decider");
  await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
  await goOn(page);
  await page.getByRole("radio", { name: "Din egen sag", exact: true }).check();
  await goOn(page);
  const makeRoom = await fillStorage(page, "sessionStorage");
  await page.getByRole("radio", { name: "Du har fået en afgørelse", exact: true }).check();
  await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  await goOn(page);
  await toAnswers(page);
  for (const answer of ["A-kassen", "Din egen sag", "Du har fået en afgørelse"])
    await expect(page.getByRole("main").getByText(answer, { exact: true }).first()).toBeVisible();
  expect(await kept(page, "sessionStorage")).not.toContain("decided");

  await change(page, "/guide/om-sagen/med-egne-ord/");
  await page.getByRole("textbox").fill(long);
  await expect(page.getByText(answerPlaceLine.notKept.full, { exact: false }).first()).toBeVisible();
  await makeRoom();
  await page.getByRole("textbox").fill(`${long} nu`);
  await expect(page.getByText(title)).toHaveCount(0);
  for (const answer of ["a-kasse", "decided", `${long} nu`])
    expect(await kept(page, "sessionStorage")).toContain(answer);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole("textbox")).toHaveValue(`${long} nu`);
  expect(warnings).toEqual([]);
});

test("the computer runs full: said, the tab keeps what is typed, and with room again the computer does", async ({
  page,
}) => {
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill("Først");
  await keepOnDevice(page);
  await openQuestion(page, "about");
  const makeRoom = await fillStorage(page, "localStorage");
  await page.getByRole("textbox").fill(long);
  await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  expect(await kept(page, "localStorage")).not.toContain(long);
  expect(await kept(page, "sessionStorage")).toContain(long);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole("textbox")).toHaveValue(long);
  await expect(page.getByText(answerPlaceLine.notKept.full, { exact: false }).first()).toBeVisible();

  // What another tab gets in, because it is shorter, does not take what only this one has.
  const other = await page.context().newPage();
  await other.goto("/robots.txt");
  await other.evaluate((key) => {
    window.localStorage.setItem(key, (window.localStorage.getItem(key) ?? "").replace("Først", "Nej"));
  }, caseKey);
  await other.close();
  await toAnswers(page);
  await expect(page.getByText(long, { exact: true })).toBeVisible();
  await change(page, "/guide/om-sagen/med-egne-ord/");

  await makeRoom();
  await page.getByRole("textbox").fill(`${long} nu`);
  await expect(page.getByText(title)).toHaveCount(0);
  expect(await kept(page, "localStorage")).toContain(`${long} nu`);
  expect(await kept(page, "sessionStorage")).toBe("");
  const later = await page.context().newPage();
  await later.clock.setFixedTime("2026-11-22T11:00:00Z");
  await openQuestion(later, "about");
  await expect(later.getByRole("textbox")).toHaveValue(`${long} nu`);
});

test("the computer and the tab run full: said, leaving warns, and with room again the computer has it all", async ({
  page,
}) => {
  const warnings = askedByBrowser(page, true);
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill("Først");
  await keepOnDevice(page);
  await openQuestion(page, "about");
  const makeRoom = [await fillStorage(page, "localStorage"), await fillStorage(page, "sessionStorage")];
  await page.getByRole("textbox").fill(long);
  await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  await page.evaluate(() => window.location.assign("/om/"));
  await expect.poll(() => warnings).toEqual(["beforeunload"]);
  await toAnswers(page);
  await expect(page.getByText(long, { exact: true })).toBeVisible();
  for (const make of makeRoom) await make();
  await change(page, "/guide/om-sagen/med-egne-ord/");
  await page.getByRole("textbox").fill(`${long} nu`);
  await expect(page.getByText(title)).toHaveCount(0);
  expect(await kept(page, "localStorage")).toContain(`${long} nu`);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole("textbox")).toHaveValue(`${long} nu`);
  expect(warnings).toHaveLength(1);
});
