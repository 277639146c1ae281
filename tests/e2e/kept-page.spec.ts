import type { Page } from "@playwright/test";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { answerPlaceLine, deleteWords } from "#content/da/keeping.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";
import { remembered } from "#tests/support/remembered.ts";
import { BROWSER, findChromium } from "../../scripts/chromium.mjs";

// Playwright turns the browser's keeping of whole pages off. Here it is on, as in every browser that people use.
test.use({
  launchOptions: {
    executablePath: findChromium() ?? "",
    args: BROWSER,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

/** Back by the browser; Playwright's own waits for a load, which a kept page does not have. */
async function back(page: Page, path: RegExp): Promise<void> {
  await page.evaluate(() => setTimeout(() => window.history.back()));
  await expect(page).toHaveURL(path);
}

/** Marks the page's own memory: a page that is loaded anew has lost the mark. */
const mark = (page: Page) => page.evaluate(() => Reflect.set(window, "sameMemory", true));
const isMarked = (page: Page) => page.evaluate(() => Reflect.get(window, "sameMemory") === true);

async function write(page: Page, text: string): Promise<void> {
  await openQuestion(page, "about");
  await page.getByRole("textbox").fill(text);
  await mark(page);
}

test("a page that the browser kept whole comes back as it was, and works on", async ({ page }) => {
  await write(page, "Min søns støtte");
  await page.getByRole("link", { name: "De syv råd", exact: true }).first().click();
  await expect(page).toHaveURL(/\/raad\/$/);
  await back(page, /\/guide\//);
  await expect.poll(() => isMarked(page)).toBe(true);
  await expect(page.getByRole("textbox")).toHaveValue("Min søns støtte");
  await page.getByRole("textbox").fill("Min datters støtte");
  expect((await remembered(page)).tab).toContain("datters");
});

test("what was deleted meanwhile does not come back with a page that the browser kept whole", async ({ page }) => {
  await write(page, "Min søns støtte");
  // By address and not by a link of the guide: so the page is left, and kept.
  await page.goto("/dine-svar/");
  await hydrated(page);
  await page.getByRole("button", { name: deleteWords.button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: deleteWords.confirm, exact: true }).click();
  await expect(page.getByText(deleteWords.done, { exact: true })).toBeVisible();
  await back(page, /\/guide\//);
  await expect(page.getByRole("textbox")).toHaveValue("");
  await expect.poll(() => isMarked(page)).toBe(false);
  expect(JSON.stringify(await remembered(page))).not.toContain("søns");
});

test("on a shared computer Back shows the next person nothing, also where the browser keeps whole pages", async ({
  page,
}) => {
  await write(page, "Min søns støtte");
  await page.getByRole("link", { name: answerPlaceLine.link, exact: true }).click();
  await page.waitForURL("**/dine-svar/");
  await page.getByRole("radio", { name: answerPlaceWords.places.memory, exact: true }).check();
  await page.getByRole("button", { name: answerPlaceWords.use, exact: true }).click();
  await expect(page.getByText(answerPlaceWords.done.memory, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: answerPlaceWords.toAnswers, exact: true }).click();
  await expect(page.getByText("Min søns støtte", { exact: true })).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/om/");
  await back(page, /\/svar\/$/);
  await expect(page.getByText("Der er ikke svaret på noget endnu")).toBeVisible();
  await expect(page.getByText("Min søns støtte", { exact: true })).toHaveCount(0);
});

test.describe("a letter that was left does not come back with a page that the browser kept whole", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const place of ["tab", "memory"] as const) {
    test(`also when it was copied, and nothing asked: answers in ${place}`, async ({ page }) => {
      if (place === "memory") {
        await page.goto("/robots.txt");
        await page.evaluate(() => window.sessionStorage.setItem("klagevejen:sted", "memory"));
      }
      await page.goto("/breve/klage/");
      await hydrated(page);
      await page.getByLabel("Dit navn").fill("Zebedæus");
      await page.getByLabel(letterEditor.behalfOptions.other).check();
      await page.getByRole("button", { name: letterEditor.copy }).click();
      await expect(page.getByRole("region", { name: letterEditor.preview })).toContainText("Zebedæus");
      await expect(page.getByRole("status").filter({ hasText: "Kopieret." })).toBeVisible();
      await mark(page);
      // What the page shows in the moment it comes back, before it may be loaded anew.
      await page.evaluate(() => {
        window.addEventListener("pageshow", ({ persisted }) => {
          const fields = Array.from(document.querySelectorAll("input, textarea"), (field) =>
            Reflect.get(field, "value"),
          );
          const shown = JSON.stringify([persisted, document.body.innerText, fields]);
          window.sessionStorage.setItem("shown", shown);
        });
      });
      await page.goto("/om/");
      await back(page, /\/breve\/klage\/$/);
      // What waits here stands the page being loaded anew meanwhile.
      await page.waitForFunction(() => window.sessionStorage.getItem("shown")?.startsWith("[true,"));
      await page.waitForFunction((isKept) => (Reflect.get(window, "sameMemory") === true) === isKept, place === "tab");
      await hydrated(page);
      expect((await remembered(page)).tab).not.toContain("Zebedæus");
      await expect(page.getByLabel("Dit navn")).toHaveValue("");
      await expect(page.getByLabel(letterEditor.behalfOptions.self)).toBeChecked();
      await page.getByLabel("Dit navn").fill("Anna");
      await expect(page.getByRole("region", { name: letterEditor.preview })).toContainText("Navn: Anna");
    });
  }
});

test("a letter is still there for who was in another tab meanwhile", async ({ page }) => {
  await page.goto("/breve/klage/");
  await hydrated(page);
  await page.getByLabel("Dit navn").fill("Zebedæus");
  const mail = await page.context().newPage();
  await mail.goto("/om/");
  await mail.bringToFront();
  await page.bringToFront();
  await expect(page.getByLabel("Dit navn")).toHaveValue("Zebedæus");
  await expect(page.getByRole("region", { name: letterEditor.preview })).toContainText("Zebedæus");
});
