import { expect, type Page } from "@playwright/test";
import { questionPath, stepPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { hydrated } from "./hydrated.ts";
import { type Chance, seededChance } from "./seeded-chance.ts";

/** Patience for a machine that does other things at the same time. */
const patience = { timeout: 30_000 };
const stored = "klagevejen:1";

type Form = Readonly<Record<string, unknown>>;

/** What the tab keeps, as it was typed. */
async function keptForm(page: Page): Promise<Form> {
  const text = await page.evaluate((key) => window.sessionStorage.getItem(key) ?? "{}", stored);
  return (JSON.parse(text) as { form?: Form }).form ?? {};
}

/** Changes something in one field of the page, whichever: a tile, a list, a text. @returns false where there is none */
async function change(page: Page, chance: Chance): Promise<boolean> {
  const fields = page.locator("main form :is(input, select, textarea)");
  const count = await fields.count();
  if (count === 0) return false;
  const field = fields.nth(chance.below(count));
  const kind = await field.evaluate((element) => `${element.tagName} ${element.getAttribute("type")}`);
  if (kind.startsWith("SELECT")) {
    const options = await field.locator("option").count();
    await field.selectOption({ index: chance.below(options) });
  } else if (kind.includes("radio") || kind.includes("checkbox")) {
    // The tile is the target; its input is there for the keyboard.
    await page
      .locator(`label[for="${await field.getAttribute("id")}"]`)
      .first()
      .click();
  } else await field.fill(chance.oneOf(["3", "11", "2026", "Æøå 😀", "<b>x</b>"]));
  return true;
}

/** The citizen's or the advisor's page, whichever one stands on, for one of the questions. */
function anyAddress(chance: Chance): string {
  const question = chance.oneOf(journey);
  return chance.oneOf([questionPath(question), stepPath(question.step), "/svar/", "/plan/"]);
}

/**
 * A random walk through the guide in a browser: answers, changes, Tilbage, Næste (once or twice quickly), the browser's
 * Back, reload, links from elsewhere and a change of mode. After each: nothing that was typed is lost, and there is a
 * way on.
 *
 * @param seed the same seed is the same walk
 * @param steps how many things the person does
 * @returns how many changes were made
 * @example await browserWalk(page, 1, 25);
 */
export async function browserWalk(page: Page, seed: number, steps: number): Promise<number> {
  const chance = seededChance(seed);
  await page.goto("/guide/om-sagen/hvem-har-afgjort/");
  await hydrated(page);
  let changes = 0;
  for (let step = 0; step < steps; step += 1) {
    const where = `seed ${seed}, step ${step}, ${page.url()}`;
    const before = await keptForm(page);
    const action = chance.below(10);
    if (action < 4) changes += (await change(page, chance)) ? 1 : 0;
    else await move(page, chance, action);
    await hydrated(page);
    await expect(page.locator("main h1, main legend").first(), where).toBeVisible(patience);
    await expect(page.locator("main :is(a[href], button)").filter({ visible: true }).first(), where).toBeVisible(
      patience,
    );
    expectNothingLost(before, await keptForm(page), action < 4, where);
  }
  await page.goto("/plan/");
  await hydrated(page);
  await expect(page.locator("main h1").first()).toBeVisible(patience);
  return changes;
}

async function move(page: Page, chance: Chance, action: number): Promise<void> {
  const next = page.getByRole("button", { name: "Næste", exact: true });
  const back = page.getByRole("link", { name: "Tilbage", exact: true });
  if (action < 7 && (await next.count()) > 0) {
    if (chance.below(2) === 0) await next.dblclick();
    else await next.click();
  } else if (action === 7 && (await back.count()) > 0) await back.click();
  else if (action === 8) await page.reload();
  else if (chance.below(2) === 0) await page.goto(anyAddress(chance));
  else await page.goBack();
  // Back at the very first page of all there is no site any more.
  if (!page.url().startsWith("http")) await page.goto("/guide/om-sagen/hvem-har-afgjort/");
}

/** A change touches one question; anything else leaves what was typed, but that "Næste" makes 26 into 2026. */
function expectNothingLost(before: Form, after: Form, isChange: boolean, where: string): void {
  const touched = Object.keys(before).filter((id) => plain(before[id]) !== plain(after[id]));
  expect(touched.length, `${where}: ${touched.join()}`).toBeLessThanOrEqual(isChange ? 1 : 0);
}

function plain(answer: unknown): string {
  return JSON.stringify(answer).replace(/"year":"(20)?(\d\d)"/, '"year":"20$2"');
}
