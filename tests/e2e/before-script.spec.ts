import { expect, type Page, test } from "@playwright/test";
import { letterEditor } from "#content/da/letters/page.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { holdBack } from "#tests/support/hold-back.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { putAnswers } from "#tests/support/put-answers.ts";

const scripts = "**/*.js";

test("what is typed before the script has started stays, and counts", async ({ page }) => {
  const script = await holdBack(page, scripts);
  await page.goto("/guide/om-sagen/med-egne-ord/", { waitUntil: "commit" });
  await page.getByRole("textbox").fill("Min søns støtte");
  script.start();
  await hydrated(page);
  await expect(page.getByRole("textbox")).toHaveValue("Min søns støtte");
  await goOnTo(page, "Hold den gode tone");
  await page.goto("/svar/");
  await expect(page.getByText("Min søns støtte", { exact: true })).toBeVisible();
});

test("what is chosen before the script has started stays, and counts", async ({ page }) => {
  const script = await holdBack(page, scripts);
  await page.goto("/guide/om-sagen/hvor-er-sagen/", { waitUntil: "commit" });
  const waiting = page.getByRole("radio", { name: "Du venter på en afgørelse", exact: true });
  await waiting.check();
  script.start();
  await hydrated(page);
  await expect(waiting).toBeChecked();
  await goOnTo(page, "Hvordan vil du selv beskrive sagen? (valgfrit)");
  await page.goto("/svar/");
  await expect(page.getByText("Du venter på en afgørelse", { exact: true })).toBeVisible();
});

test("what is typed and chosen before the script has started goes over what was kept, and takes no text away", async ({
  page,
}) => {
  await putAnswers(page, { about: "Min søns støtte", stage: "decided" });
  const script = await holdBack(page, scripts);
  await page.goto("/guide/om-sagen/med-egne-ord/", { waitUntil: "commit" });
  await page.getByRole("textbox").fill("er væk");
  script.start();
  await expect(page.getByRole("textbox")).toHaveValue("Min søns støtte er væk");

  const later = await holdBack(page, scripts);
  await page.goto("/guide/om-sagen/hvor-er-sagen/", { waitUntil: "commit" });
  const waiting = page.getByRole("radio", { name: "Du venter på en afgørelse", exact: true });
  await waiting.check();
  later.start();
  await hydrated(page);
  await expect(page.getByRole("button", { name: "Slet alt", exact: true })).toBeVisible();
  await expect(waiting).toBeChecked();
  await page.reload();
  await expect(waiting).toBeChecked();
});

test("an advisor's note that was kept stays when typing begins before the script", async ({ page }) => {
  await putAnswers(page, { notes: { bisidder: "Ring til Else" } }, "advisor");
  const script = await holdBack(page, scripts);
  await page.goto("/guide/bisidder/", { waitUntil: "commit" });
  const note = page.locator("#noter");
  await note.fill("på mandag");
  script.start();
  await expect(note).toHaveValue("Ring til Else på mandag");
  await page.reload();
  await expect(note).toHaveValue("Ring til Else på mandag");
});

test("a form sent before the script has started goes nowhere, and loses nothing", async ({ page }) => {
  const asked: string[] = [];
  const blocked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  page.on("console", (message) => blocked.push(message.text()));
  const script = await holdBack(page, scripts);
  await page.goto("/guide/om-sagen/med-egne-ord/", { waitUntil: "commit" });
  await page.getByRole("textbox").fill("hemmeligt");
  // Enter, because a click waits for the page that must not come.
  await page.keyboard.press("Enter");
  script.start();
  await hydrated(page);
  await expect(page.getByRole("textbox")).toHaveValue("hemmeligt");
  await expect.poll(() => blocked.join()).toContain("Sending form data");
  expect(new URL(page.url()).search).toBe("");
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((request) => request.includes("hemmeligt"))).toEqual([]);
});

test("a letter begun before the script has started counts as written: leaving it asks", async ({ page }) => {
  const asked = askedByBrowser(page);
  const script = await holdBack(page, scripts);
  await page.goto("/breve/klage/", { waitUntil: "commit" });
  await page.getByLabel("Hvorfor?").pressSequentially("Fordi");
  script.start();
  await hydrated(page);
  await expect(page.getByRole("region", { name: letterEditor.preview })).toContainText("Fordi");
  await page.goto("/om/");
  expect(asked).toEqual(["beforeunload"]);
});

test("whom a letter is about, chosen before the script has started, is in the letter", async ({ page }) => {
  const script = await holdBack(page, scripts);
  await page.goto("/breve/klage/", { waitUntil: "commit" });
  const another = page.getByLabel(letterEditor.behalfOptions.other);
  await another.check();
  script.start();
  await hydrated(page);
  await page.getByLabel("Navnet på den, sagen handler om").fill("Bo Hansen");
  await expect(another).toBeChecked();
  await expect(page.getByRole("region", { name: letterEditor.preview })).toContainText(
    "Jeg skriver på vegne af Bo Hansen. Fuldmagten er lagt ved.",
  );
});

async function goOnTo(page: Page, heading: string): Promise<void> {
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}
