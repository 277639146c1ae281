import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { caseFileFaults, openFileWords, saveFileWords } from "#content/da/case-file.ts";
import { advisorWords } from "#content/da/interface.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import { stepIds } from "#content/ids/advice.ts";
import { letterFieldIds } from "#content/ids/letters.ts";
import { dateQuestionIds, textQuestionIds } from "#content/ids/questions.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { askedAfter } from "#tests/support/asked-after.ts";
import { askedByBrowser } from "#tests/support/asked-by-browser.ts";
import { builtPages } from "#tests/support/built-pages.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { putOnDevice } from "#tests/support/hostile-case.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { savedBytes } from "#tests/support/save-paper.ts";
import { typeInFields } from "#tests/support/text-fields.ts";
import { typeHostile } from "#tests/support/type-hostile.ts";

test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

/** The texts of the case on the device that the page does not show, word for word. */
function notShown(page: Page, advisors: boolean): Promise<readonly string[]> {
  return page.evaluate(
    ([key, ids, own]) => {
      const { form } = JSON.parse(window.localStorage.getItem(key) ?? "{}");
      const texts: string[] = ids.map((id) => form[id]);
      if (own) texts.push(form.session, form.ownNotes, ...Object.values<string>(form.notes));
      const shown = document.querySelector("main")?.textContent ?? "";
      return texts.filter((text) => !shown.includes(text.trim()));
    },
    [caseKey, textQuestionIds, advisors] as const,
  );
}

/** The pages that are built with a text field in them; what a page gets only with a case is found when it is there. */
const typedOn = builtPages().filter((path) =>
  /<textarea|<input[^>]* type="text"/.test(readFileSync(`out${path}index.html`, "utf8")),
);
const inGuide = typedOn.filter((path) => path.startsWith("/guide/"));
const isStep = (path: string) => path.split("/").length === 4;
const letters = typedOn.filter((path) => path.startsWith("/breve/"));

/** Whatever the browser was made to ask, but for leaving a letter that was not taken along. */
function dialogsOf(page: Page): () => readonly string[] {
  const asked = askedByBrowser(page);
  return () => asked.filter((kind) => kind !== "beforeunload");
}

for (const [register, pages] of [
  ["citizen", inGuide.filter((path) => !isStep(path))],
  ["advisor", inGuide.filter(isStep)],
] as const) {
  test(`200 hostile texts in every field of the ${register}'s guide are text: there, on the plan and among the answers`, async ({
    page,
    context,
  }) => {
    const dialogs = dialogsOf(page);
    const names = new Set<string>();
    let batches = 0;
    await putOnDevice(page, register);
    const [plan, all] = [await context.newPage(), await context.newPage()];
    await plan.goto("/plan/");
    await all.goto("/svar/");
    for (const path of pages) {
      const asked = journey.find((question) => questionPath(question) === path)?.id;
      const reason = askedAfter.find((entry) => entry.asked.some((id) => id === asked));
      await putOnDevice(page, register, {}, reason?.given);
      await page.goto(path);
      await hydrated(page);
      if (isStep(path)) await expect(page.getByRole("complementary", { name: advisorWords.planSoFar })).toBeVisible();
      const typed = await typeHostile(page, [plan, all], async () => {
        await expect.poll(() => notShown(plan, true), { intervals: [20] }).toEqual([]);
        await expect.poll(() => notShown(all, false), { intervals: [20] }).toEqual([]);
      });
      const before = await typeInFields(page, []);
      await page.reload();
      await hydrated(page);
      await expect.poll(() => typeInFields(page, [])).toEqual(before);
      for (const name of typed.names) names.add(isStep(path) && name === "noter" ? `${name} ${path}` : name);
      batches += typed.batches;
    }
    console.log(`${register}: ${names.size} fields on ${pages.length} pages, ${batches} batches`);
    const dates = dateQuestionIds.flatMap((id) => ["day", "month", "year"].map((part) => `${id}.${part}`));
    const expected = register === "citizen" ? [...textQuestionIds, ...dates] : [...textQuestionIds, "samtale"];
    expect(expected.filter((name) => !names.has(name))).toEqual([]);
    expect([...names].filter((name) => name.startsWith("noter "))).toHaveLength(
      register === "citizen" ? 0 : stepIds.length,
    );
    expect(dialogs()).toEqual([]);
  });
}

test("200 hostile texts in every field of every letter are text, with a plan and without", async ({ page }) => {
  const dialogs = dialogsOf(page);
  const names = new Set<string>();
  expect(letters.length).toBeGreaterThan(15);
  const typeIn = async (path: string) => {
    await page.goto(path);
    await hydrated(page);
    const forAnother = page.getByRole("radio", { name: letterEditor.behalfOptions.other, exact: true });
    if ((await forAnother.count()) > 0) await forAnother.check();
    for (const name of (await typeHostile(page)).names) names.add(name);
  };
  for (const path of letters) await typeIn(path);
  // What a letter asks for only where a plan gives it reason to.
  await putOnDevice(page, "citizen");
  for (const path of ["/breve/klag-nu/", "/breve/klage/"]) {
    await typeIn(path);
    await expect(page.getByRole("link", { name: letterEditor.toAnswers, exact: true })).toBeVisible();
  }
  expect(letterFieldIds.filter((id) => !names.has(id))).toEqual([]);
  expect(dialogs()).toEqual([]);
});

test("200 hostile texts in the fields of the other pages are text: /frist/, the plan, the passphrases, the examples", async ({
  page,
}) => {
  const dialogs = dialogsOf(page);
  const others = typedOn.filter((path) => !inGuide.includes(path) && !letters.includes(path));
  expect(others).toEqual(expect.arrayContaining(["/frist/", "/komponenter/"]));
  for (const path of others) {
    await page.goto(path);
    await hydrated(page);
    await typeHostile(page);
  }
  await putOnDevice(page, "citizen");
  await page.goto("/plan/");
  await expect(page.getByRole("textbox")).toBeVisible();
  const own = await typeHostile(page, [], async () => {
    await expect.poll(() => notShown(page, true), { intervals: [20] }).toEqual([]);
  });
  expect(own.names).toEqual(["egne-noter"]);

  await page.goto("/dine-svar/");
  const lock = page.getByLabel(saveFileWords.lockLabel, { exact: true });
  await expect(lock).toBeVisible();
  expect((await typeHostile(page)).names).toEqual(["kodeord"]);
  const passphrase = (await typeInFields(page, [])).join("");
  const file = await savedBytes(page, () =>
    page.getByRole("button", { name: saveFileWords.button, exact: true }).click(),
  );
  const chosen = { name: "<img src=x onerror=alert(1)>.json", mimeType: "application/json", buffer: Buffer.from(file) };
  await page.getByLabel(openFileWords.label, { exact: true }).setInputFiles(chosen);
  const unlock = page.getByRole("button", { name: openFileWords.unlock, exact: true });
  await expect(unlock).toBeVisible();
  expect((await typeHostile(page)).names).toEqual(["kodeord", "filens-kodeord"]);
  await typeInFields(page, [undefined, "<b>"]);
  await unlock.click();
  await expect(page.getByRole("status").filter({ hasText: caseFileFaults["wrong-passphrase"] })).toHaveCount(1);
  await typeInFields(page, [undefined, passphrase]);
  await unlock.click();
  await page.getByRole("button", { name: openFileWords.replace, exact: true }).click();
  await expect(page.getByText(openFileWords.done, { exact: true })).toBeVisible();
  await page.goto("/plan/");
  await expect.poll(() => notShown(page, true)).toEqual([]);
  expect(dialogs()).toEqual([]);
});
