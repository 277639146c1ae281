import type { Page } from "@playwright/test";
import { stepPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { parseCalendarDate as day } from "#lib/calendar/calendar-date.ts";
import { answerQuestion, questionField } from "#tests/support/answer-question.ts";
import { goOn } from "#tests/support/citizen-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

test("the deadline first: the decision is asked about at once, and the guide goes on from where the offer stood", async ({
  page,
}) => {
  await putAnswers(page, { decider: "kommune", party: "self" });
  await openQuestion(page, "stage");
  const offer = page.getByRole("link", { name: "Se fristen først", exact: true });
  await expect(offer).toHaveCount(0);
  await page.getByRole("radio", { name: "Du har fået en afgørelse", exact: true }).check();
  await offer.click();
  const decision = { channel: "digital-post", dated: day("2026-11-19"), received: day("2026-11-19") } as const;
  for (const id of ["channel", "dated", "received", "toldFirst", "guidance", "letterDay"] as const) {
    await page.waitForURL(`**/${questionOf(id).slug}/?fra=frist`);
    await answerQuestion(page, questionOf(id), decision, "citizen");
    await goOn(page);
  }
  await expect(page).toHaveURL(/\/med-egne-ord\/$/);
  await expect(page.getByRole("status").filter({ hasText: "som sidste dag for at klage" })).toContainText(
    "torsdag den 17. december 2026",
  );
  // Step 5 is behind: after partshøring comes step 6.
  await openQuestion(page, "hearing");
  await page.getByRole("radio", { name: "Ved ikke", exact: true }).check();
  await goOn(page);
  await expect(page).toHaveURL(/\/guide\/uddybning\//);
});

test("how far one is in a step: the question's number, by the answers, above it on a phone and beside it on a desk", async ({
  page,
}) => {
  await putAnswers(page, { decider: "a-kasse" });
  await page.setViewportSize({ width: 360, height: 740 });
  const bar = page.getByRole("navigation", { name: "Fremdrift", exact: true });
  await openQuestion(page, "decider");
  await expect(bar.getByText("Om sagen · spørgsmål 1", { exact: true })).toBeVisible();
  await openQuestion(page, "party");
  await expect(bar.getByText("Om sagen · spørgsmål 2", { exact: true })).toBeVisible();
  await putAnswers(page, { decider: "kommune" });
  await openQuestion(page, "party");
  await expect(bar.getByText("Om sagen · spørgsmål 4", { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await openQuestion(page, "companion");
  const rail = page.getByRole("navigation", { name: "Trin i guiden", exact: true });
  await expect(rail).toContainText("Trin 2 af 7 · spørgsmål 1. 0 af 7 trin er besvaret.");
});

test("the plan is one tap away from every question, as soon as something is known", async ({ page }) => {
  await openQuestion(page, "decider");
  const planNow = page.getByRole("link", { name: "Gå til planen nu", exact: true });
  await expect(planNow).toHaveCount(0);
  await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
  await planNow.click();
  await expect(page.getByRole("heading", { level: 1, name: /a-kassen/ })).toBeFocused();
});

test("the rarer authorities are folded, and open where one of them is chosen", async ({ page }) => {
  await openQuestion(page, "decider");
  const star = page.getByRole("radio", { name: /^STAR/ });
  await expect(star).toBeHidden();
  await expect(page.getByRole("radio", { name: "Ved ikke", exact: true })).toBeVisible();
  await page.getByText(/^Flere myndigheder: skat, sygehus/).click();
  await star.check();
  await goOn(page);
  await page.goBack();
  await expect(star).toBeVisible();
  await expect(star).toBeChecked();
  await page.reload();
  await expect(star).toBeVisible();
});

/** Runs in the page: remembers what is put into live regions that were there before it, which is what is heard. */
function listen(): void {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const isInRegion = target instanceof Element && target.closest('[role="status"]') !== null;
      if (isInRegion) for (const node of addedNodes) document.documentElement.dataset.heard += ` ${node.textContent}`;
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}
const heard = (page: Page) => page.evaluate(() => document.documentElement.dataset.heard ?? "");

test("what is missing on the plan leads to its question and back, and what changed is said", async ({ page }) => {
  await page.addInitScript(listen);
  await putAnswers(page, { decider: "kommune", kommune: "Aarhus", stage: "decided", channel: "digital-post" });
  await page.goto("/plan/");
  const missing = page.getByRole("region", { name: /^Hvad mangler vi\? \(\d+\)$/ });
  const date = missing.getByRole("link", { name: "Hvilken dato står der på afgørelsen?", exact: true });
  await expect(date).toHaveAccessibleDescription(/Uden den er fristen kun foreløbig/);
  await date.click();
  await answerQuestion(page, questionOf("dated"), { dated: day("2026-11-19") }, "citizen");
  await goOn(page);
  await expect(page).toHaveURL(/\/plan\/$/);
  const told = page.getByRole("status").filter({ hasText: "Regnet om" });
  await expect(told).toContainText("Vi regner nu med torsdag den 17. december 2026");
  await expect.poll(() => heard(page)).toContain("Regnet om");
  await expect(page.getByRole("article")).toContainText("torsdag den 17. december 2026");
  await expect(date).toHaveCount(0);

  await page.getByRole("link", { name: "Ret svarene", exact: true }).click();
  await expect(told).toHaveCount(0);
  await page.getByRole("link", { name: "Ret: Datoen på afgørelsen", exact: true }).click();
  await answerQuestion(page, questionOf("dated"), { dated: day("2026-11-17") }, "citizen");
  await goOn(page);
  await expect(told).toContainText(
    "Vi regner nu med tirsdag den 15. december 2026 som sidste dag for at klage. Før var det torsdag den 17. december 2026.",
  );
});

test("[F10] to those who hear the page the outcome is one sentence, and the panel itself is silent", async ({
  page,
}) => {
  await putAnswers(page, { decider: "kommune", stage: "decided", channel: "digital-post", dated: day("2026-11-19") });
  await openQuestion(page, "guidance");
  await page.getByRole("radio", { name: "Ved ikke", exact: true }).check();
  const panel = page.getByRole("region", { name: "Det betyder det for planen" });
  await expect(panel).toContainText("17. december 2026");
  await expect(panel).not.toHaveAttribute("aria-live");
  await expect(page.getByRole("status").filter({ hasText: "Planen er opdateret." })).toHaveCount(1);
});

test("an advisor by keyboard alone: lists to type in, notes, and from the plan beside straight to a field and back", async ({
  page,
}) => {
  await page.goto(stepPath("om-sagen"));
  await hydrated(page);
  const plan = page.getByRole("complementary", { name: "Planen indtil nu" });
  await page.getByRole("textbox", { name: "Kald samtalen noget (valgfrit)" }).focus();
  await page.keyboard.type("Tirsdag kl. 10");
  await page.keyboard.press("Tab");
  await page.keyboard.type("A-k");
  await expect(questionField(page, questionOf("decider"), "advisor")).toHaveValue("a-kasse");
  await expect(plan).toContainText("Tirsdag kl. 10");
  await page.getByRole("textbox", { name: "Noter til trinnet (valgfrit)" }).focus();
  await page.keyboard.type("Ringer mandag");

  await plan.getByRole("link", { name: "Sagen nu", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#stage input").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Borgeren har fået en afgørelse", exact: true })).toBeChecked();

  await plan.getByRole("link", { name: "Datoen på afgørelsen", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/guide\/afgoerelsen\/\?fra=om-sagen#dated$/);
  await expect(page.locator("#dated-day")).toBeFocused();
  await page.keyboard.type("19.11.2026");
  await page.getByRole("button", { name: "Næste", exact: true }).focus();
  await page.keyboard.press("Enter");
  // To change one answer is not to be asked for the others of its step.
  await expect(page).toHaveURL(/\/guide\/om-sagen\/$/);
  await expect(page.getByRole("textbox", { name: "Noter til trinnet (valgfrit)" })).toHaveValue("Ringer mandag");
  await expect(page.getByRole("status").filter({ hasText: "Regnet om" })).toBeVisible();

  await page.goto("/plan/");
  const article = page.getByRole("article");
  await expect(article).toContainText("Tirsdag kl. 10");
  await expect(article).toContainText("Ringer mandag");

  await page.getByRole("button", { name: "Slet alt", exact: true }).click();
  await page.getByRole("button", { name: "Ja, slet alle svar" }).click();
  await page.reload();
  await page.getByRole("main").getByRole("link", { name: "Start guiden", exact: true }).click();
  await expect(page).toHaveURL(/\/guide\/om-sagen\/$/);
  await expect(page.getByRole("textbox", { name: "Kald samtalen noget (valgfrit)" })).toHaveValue("");
});
