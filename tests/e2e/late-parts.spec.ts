import { readdirSync, readFileSync } from "node:fs";
import { caseNotices } from "#content/da/case-notices.ts";
import { dateHelpWords } from "#content/da/date-help-words.ts";
import { letterDrawing } from "#content/da/drawings.ts";
import { questions } from "#content/da/questions.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { holdBack } from "#tests/support/hold-back.ts";
import { holdTurns } from "#tests/support/hold-turns.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { openQuestion } from "#tests/support/open-question.ts";

const chunks = "out/_next/static/chunks";

/** Runs in the page before its script: the storage is blocked, and what scripts have come is known. */
function blockAndNote(): void {
  const refuse = () => {
    throw new DOMException("on purpose", "SecurityError");
  };
  Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse });
  const came: string[] = [];
  document.addEventListener("load", ({ target }) => target instanceof HTMLScriptElement && came.push(target.src), true);
  Object.assign(window, { came });
}

for (const turn of [2, 3])
  test(`a part that was fetched for the page before, and comes before turn ${turn} of drawing this one, is shown`, async ({
    page,
  }) => {
    const part = readdirSync(chunks).find(
      (name) => name.endsWith(".js") && readFileSync(`${chunks}/${name}`, "utf8").includes(caseNotices.blocked.text),
    );
    await page.addInitScript(blockAndNote);
    const turns = await holdTurns(page, turn);
    const words = await holdBack(page, `**/${part}`);
    const asked = page.waitForRequest(`**/${part}`);
    await openQuestion(page, "decider");
    await asked;
    await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
    await turns.begin();
    await page.getByRole("button", { name: "Næste", exact: true }).click();
    await turns.isHeld();
    words.start();
    await page.waitForFunction(
      (name) => (Reflect.get(window, "came") as string[]).some((src) => src.endsWith(name)),
      `${part}`,
    );
    await turns.letGo();
    await expect(page).toHaveURL(questionPath(questionOf("party")));
    await expect(page.getByText(caseNotices.blocked.title, { exact: true }).first()).toBeVisible();
  });

test("what shows where a day stands is there with its words before the drawing comes, and with it after", async ({
  page,
}) => {
  const part = readdirSync(chunks).find(
    (name) => name.endsWith(".js") && readFileSync(`${chunks}/${name}`, "utf8").includes(letterDrawing.alt),
  );
  const drawings = await holdBack(page, `**/${part}`);
  await page.goto("/frist/");
  await hydrated(page);
  await page.getByRole("radio", { name: "A-kassen", exact: true }).check();
  const folded = page.locator("details").filter({ hasText: dateHelpWords.where }).first();
  await folded.locator("summary").click();
  await expect(folded.getByText(`${questions.dated.why}`)).toBeVisible();
  await expect(page.getByRole("img", { name: letterDrawing.alt })).toHaveCount(0);
  drawings.start();
  await expect(folded.getByRole("img", { name: letterDrawing.alt })).toBeVisible();
});
