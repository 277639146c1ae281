import type { Page } from "@playwright/test";
import { handOverWords, receiveWords } from "#content/da/hand-over.ts";
import { deleteWords } from "#content/da/keeping.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { packAnswers } from "#lib/export/hand-over.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";
import { remembered } from "#tests/support/remembered.ts";

const answers: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  about: "Det her er hemmeligt",
  channel: "digital-post",
  dated: day("2026-11-18"),
  received: day("2026-11-19"),
  guidance: "given",
};

/** As much as an ordinary case has. */
const ordinary: Answers = {
  ...answers,
  topicKommune: "merudgifter",
  party: "self",
  stage: "decided",
  toldFirst: "no",
  concern: ["decision"],
  meeting: "yes",
  meetingDay: day("2026-12-01"),
  agenda: "no",
  companion: "family",
  role: "bisidder",
  access: "not-asked",
  accessWhat: ["minutes"],
  hearing: "not-yet",
  processingTime: "no",
  disagree: ["result", "facts"],
  wantsComplaint: "yes",
};

/** Makes the code as a person does, and gives the link that stands beside it. */
async function makeLink(page: Page): Promise<string> {
  await page.goto("/giv-videre/");
  await page.getByRole("button", { name: handOverWords.make, exact: true }).click();
  await expect(page.getByRole("heading", { name: handOverWords.codeTitle, exact: true })).toBeFocused();
  await expect(page.getByRole("img", { name: handOverWords.codeName, exact: true })).toBeVisible();
  return page.getByLabel(handOverWords.linkLabel, { exact: true }).inputValue();
}

test("what is in the code is listed before it is made; free texts are not in it", async ({ page }) => {
  await putAnswers(page, answers);
  await page.goto("/giv-videre/");
  await expect(page.getByRole("img", { name: handOverWords.codeName, exact: true })).toHaveCount(0);
  const main = page.getByRole("main");
  await expect(main.getByText("Aarhus", { exact: true })).toBeVisible();
  await expect(main.getByText("torsdag den 19. november 2026", { exact: true })).toBeVisible();
  await expect(main.getByText("Det her er hemmeligt")).toHaveCount(0);
  const link = await makeLink(page);
  const { hash, pathname, search } = new URL(link);
  expect(pathname).toBe("/modtag/");
  expect(search).toBe("");
  expect(hash.length - 1).toBeLessThanOrEqual(120);
  expect(hash.slice(1)).toBe(packAnswers(answers));
  await expectSound(page);
  await page.getByRole("button", { name: handOverWords.hide, exact: true }).click();
  await expect(page.getByRole("img", { name: handOverWords.codeName, exact: true })).toHaveCount(0);
});

for (const [device, width, height] of [
  ["a phone", 360, 740],
  ["a computer", 1280, 720],
] as const) {
  test(`on ${device} the list takes little more than the screen, and the code is in sight when it is made`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await putAnswers(page, ordinary);
    await page.goto("/giv-videre/");
    const list = await page.getByRole("region", { name: handOverWords.listTitle, exact: true }).boundingBox();
    expect(list?.height).toBeLessThan(1.2 * height);
    // The button at the foot of the screen: what it makes would come below it.
    const make = page.getByRole("button", { name: handOverWords.make, exact: true });
    await make.evaluate((button) => button.scrollIntoView({ block: "end" }));
    await make.press("Enter");
    await expect(page.getByRole("heading", { name: handOverWords.codeTitle, exact: true })).toBeFocused();
    await expect(page.getByRole("img", { name: handOverWords.codeName, exact: true })).toBeInViewport({ ratio: 1 });
  });
}

test("a phone receives it: the address is cleared, nothing is asked of the host with it, the plan is there", async ({
  page,
  browser,
}) => {
  await putAnswers(page, answers);
  const link = await makeLink(page);
  const packed = new URL(link).hash.slice(1);
  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await phone.clock.setFixedTime("2026-11-21T11:00:00Z");
  const asked: string[] = [];
  phone.on("request", (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await phone.goto(link);
  await expect(phone.getByText("Aarhus", { exact: true })).toBeVisible();
  await expect(phone).toHaveURL(/\/modtag\/$/);
  await phone.getByRole("button", { name: receiveWords.use, exact: true }).click();
  await expect(phone.getByRole("article")).toContainText("torsdag den 17. december 2026");
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((request) => request.replace(/#\S*/, "").includes(packed))).toEqual([]);
  // Back leads to a page that remembers nothing of it.
  await phone.goBack();
  await expect(phone).toHaveURL(/\/modtag\/$/);
  await hydrated(phone);
  expect(await phone.evaluate(() => JSON.stringify(window.history.state) + window.location.href)).not.toContain(packed);
  expect((await remembered(phone)).tab).toContain(String.raw`\"register\":\"citizen\"`);
  await phone.context().close();
});

test("a link does not replace what the phone has before that has been asked", async ({ page }) => {
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill("Min egen sag");
  await page.goto(`/modtag/#${packAnswers(answers)}`);
  await expect(page.getByText(receiveWords.replaceTitle, { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/modtag\/$/);
  await expectSound(page);
  expect((await remembered(page)).tab).toContain("Min egen sag");
  await page.getByRole("link", { name: receiveWords.keep, exact: true }).click();
  await expect(page.getByText("Min egen sag", { exact: true })).toBeVisible();
  // Another scan in the same tab comes as a new "#" only.
  await page.goto("/modtag/");
  await expect(page.getByRole("heading", { name: receiveWords.none.title })).toBeVisible();
  await page.goto(`/modtag/#${packAnswers(answers)}`);
  await page.getByRole("button", { name: receiveWords.replace, exact: true }).click();
  await expect(page.getByRole("article")).toContainText("torsdag den 17. december 2026");
  expect((await remembered(page)).tab).not.toContain("Min egen sag");
});

test("what a link brought is gone too when everything is deleted in another tab", async ({ page }) => {
  await page.goto(`/modtag/#${packAnswers(answers)}`);
  await expect(page.getByText("Aarhus", { exact: true })).toBeVisible();
  const other = await page.context().newPage();
  await openQuestion(other, "about");
  await other.getByRole("textbox").fill("Min egen sag");
  await other.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await other.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await expect(page.getByRole("heading", { name: receiveWords.none.title })).toBeVisible();
  await expect(page.getByText("Aarhus", { exact: true })).toHaveCount(0);
});

test("Slet alt is in reach where a case is handed over and where one is received, and leaves nothing", async ({
  page,
}) => {
  const deleteAll = async () => {
    await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
    await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
    await expect(page.getByText("Aarhus", { exact: true })).toHaveCount(0);
    await expect(page.getByRole("button", { name: deleteWords.button, exact: true })).toHaveCount(0);
    expect((await remembered(page)).tab).not.toContain("Aarhus");
  };
  await putAnswers(page, answers);
  await makeLink(page);
  await expectSound(page);
  await deleteAll();
  await expect(page.getByRole("main")).toContainText(handOverWords.empty.title);
  await putAnswers(page, answers);
  await page.goto(`/modtag/#${packAnswers(answers)}`);
  await expect(page.getByText(receiveWords.replaceTitle, { exact: true })).toBeVisible();
  await deleteAll();
  await expect(page.getByRole("heading", { name: receiveWords.none.title })).toBeVisible();
});

test("a link that is broken or of another guide says so, and changes nothing", async ({ page }) => {
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill("Min egen sag");
  const good = packAnswers(answers);
  for (const [bad, text] of [
    [good.slice(0, -2), receiveWords.faults.damaged],
    ["<script>alert(1)</script>", receiveWords.faults.foreign],
    ["x".repeat(3_000), receiveWords.faults.foreign],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(`/modtag/#${bad}`);
    await expect(page.getByText(text, { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\/modtag\/$/);
    expect((await remembered(page)).tab).toContain("Min egen sag");
  }
  await expectSound(page);
});
