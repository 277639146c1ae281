import type { Locator, Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { questionPath, stepPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { withWholeYears } from "#lib/answers/whole-years.ts";
import { expect } from "./dated-test.ts";
import { hydrated } from "./hydrated.ts";
import type { Chance } from "./seeded-chance.ts";

type Form = Readonly<Record<string, unknown>>;

/** What the tab keeps, as it was typed. */
async function keptForm(page: Page): Promise<Form> {
  const text = await page.evaluate((key) => window.sessionStorage.getItem(key) ?? "{}", caseKey);
  return (JSON.parse(text) as { form?: Form }).form ?? {};
}

/** Changes one field of the page, whichever. @returns whether there was one */
async function change(page: Page, chance: Chance): Promise<boolean> {
  const wanted = {
    place: chance.below(1000),
    option: chance.below(1000),
    text: chance.oneOf(["3", "11", "2026", "Æøå 😀", "<b>x</b>"]),
  };
  return page.locator("main form :is(input, select, textarea)").evaluateAll(changeOne, wanted);
}

/**
 * Runs in the page, and in one go: an answer may take away the field that was counted a moment ago. Types as a browser
 * does: by the element's own setter, and then tells of it.
 */
function changeOne(all: readonly Element[], wanted: { place: number; option: number; text: string }): boolean {
  const fields = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const field = fields[wanted.place % Math.max(fields.length, 1)];
  if (field instanceof HTMLSelectElement) {
    field.selectedIndex = wanted.option % field.options.length;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) {
    field.click();
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const own = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(own, "value")?.set?.call(field, wanted.text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return field !== undefined;
}

/**
 * Presses a button or a link. A page that was left may stand a moment longer than its address: then the button goes away.
 *
 * @returns whether it was there to be pressed
 */
async function press(button: Locator, clickCount = 1): Promise<boolean> {
  let isThere = true;
  await expect(async () => {
    isThere = (await button.count()) > 0;
    if (isThere) await button.click({ clickCount, timeout: 5_000 });
  }).toPass();
  return isThere;
}

/**
 * Goes somewhere: on, back, by the browser's Back, by reload, by a link, in the other mode.
 *
 * @returns whether it was a double press: when the first one shows what is wrong, the page moves, and the second can
 *   land on an answer
 */
async function move(page: Page, chance: Chance): Promise<boolean> {
  const next = page.locator("main form button[type=submit]");
  const back = page.getByRole("link", { name: "Tilbage", exact: true });
  const roll = chance.below(8);
  if (roll < 4 && (await next.count()) > 0) {
    const from = page.url();
    const isDouble = chance.below(4) === 0;
    if (!(await press(next, isDouble ? 2 : 1))) return false;
    // On to the next page, or what is wrong is said.
    await expect(async () => {
      const isSaid = await page.getByRole("alert").filter({ visible: true }).count();
      expect(page.url() !== from || isSaid > 0).toBe(true);
    }).toPass();
    return isDouble;
  }
  if (roll === 4 && (await back.count()) > 0) await press(back);
  else if (roll === 5) await page.reload();
  // Where the page is writing its own address at that moment, Chromium drops a Back; a person presses again.
  else if (roll === 6) await expect(() => page.goBack({ timeout: 10_000, waitUntil: "commit" })).toPass();
  else {
    const question = chance.oneOf(journey);
    await page.goto(chance.oneOf([questionPath(question), stepPath(question.step), "/svar/", "/plan/"]));
  }
  // Back from the very first page there is no site any more.
  if (!page.url().startsWith("http")) await page.goto(questionPath(journey[0] as (typeof journey)[number]));
  return false;
}

/**
 * A random walk through the guide in a browser: answers, changes, Næste (sometimes twice quickly), Tilbage, the
 * browser's Back, reload, links from elsewhere and the other mode. After each step: what was typed is still there, one
 * heading, a way on. The guard sees to errors in the console.
 *
 * @param steps how many things the person does
 * @returns how many changes were made
 * @example await browserWalk(page, seededChance(1), 40);
 */
export async function browserWalk(page: Page, chance: Chance, steps: number): Promise<number> {
  await page.goto(questionPath(journey[0] as (typeof journey)[number]));
  await hydrated(page);
  let changes = 0;
  for (let step = 0; step < steps; step += 1) {
    const where = `step ${step}, ${page.url()}`;
    const before = await keptForm(page);
    const isChange = chance.below(2) === 0 && (await change(page, chance));
    if (isChange) changes += 1;
    const mayTouch = isChange || (await move(page, chance));
    await expect(page.locator("main h1:visible"), where).toHaveCount(1);
    await hydrated(page);
    await expect(page.locator("main :is(a[href], button)").filter({ visible: true }).first(), where).toBeVisible();
    const after = await keptForm(page);
    // "Næste" makes 26 into 2026; that is no loss.
    const [then, now] = [withWholeYears(before), withWholeYears(after)];
    const touched = Object.keys(then)
      .filter((id) => JSON.stringify(then[id]) !== JSON.stringify(now[id]))
      .map((id) => `${id} ${JSON.stringify(then[id])} → ${JSON.stringify(now[id])}`);
    expect(touched.length, `${where}: ${touched.join()}`).toBeLessThanOrEqual(mayTouch ? 1 : 0);
  }
  return changes;
}
