import type { Page } from "@playwright/test";
import { letterEditor } from "#content/da/letters/page.ts";
import { paperButtonWords } from "#content/da/paper-button.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { harmless, hostileBatchesFor } from "#tests/support/hostile-batches.ts";
import { hostileForm, putOnDevice } from "#tests/support/hostile-case.ts";
import { whatActsIn } from "#tests/support/hostile-plans.ts";
import { hostileTexts } from "#tests/support/hostile-texts.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { savedBytes } from "#tests/support/save-paper.ts";
import { textFields, typeInFields } from "#tests/support/text-fields.ts";

test.use({ trace: "off" });
test.describe.configure({ timeout: 300_000 });

/** The hostile texts that stand whole in what was typed. */
const wholeIn = (typed: string) =>
  hostileTexts().filter((text) => typed.includes(text.replaceAll(/\p{Cs}/gu, "\ufffd")));

/** What acts in the file that a button saves. */
const actsIn = async (page: Page, button: string) =>
  whatActsIn(await savedBytes(page, () => page.getByRole("button", { name: button, exact: true }).click()));

test("the plans that are saved with 200 hostile texts have no script, no action and no link of their own", async ({
  page,
}) => {
  const save = async (form: object) => {
    await putOnDevice(page, "citizen", form);
    await page.goto("/plan/");
    await expect(page.getByRole("article")).toBeVisible();
    return actsIn(page, paperButtonWords.download);
  };
  const own = await save(hostileForm(0, harmless));
  expect([...own]).toEqual(expect.arrayContaining(["script null", "opens null", "attached null"]));
  expect([...own].filter((each) => each.startsWith("Link https:")).length).toBeGreaterThan(1);
  const whole = new Set<string>();
  for (const paper of [0, 1]) {
    const form = hostileForm(paper, (text) => text);
    expect(await save(form)).toEqual(own);
    for (const text of wholeIn(Object.values(form).join(" "))) whole.add(text);
  }
  expect(whole.size).toBe(new Set(hostileTexts()).size);
});

test("a letter that is saved with 200 hostile texts has no script, no action and no link", async ({ page }) => {
  askedByBrowser(page);
  await page.goto("/breve/klage/");
  await hydrated(page);
  const fields = await textFields(page);
  const batches = hostileBatchesFor(undefined, " ");
  const typed = fields.map((_, place) => batches[place % batches.length] ?? "");
  expect(wholeIn(typed.join(" "))).toHaveLength(200);
  await typeInFields(page, typed.map(harmless));
  const own = await actsIn(page, letterEditor.pdf);
  expect([...own]).toEqual(["script null", "opens null", "attached null"]);
  await typeInFields(page, typed);
  expect(await actsIn(page, letterEditor.pdf)).toEqual(own);
});
