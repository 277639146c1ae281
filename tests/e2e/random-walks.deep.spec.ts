import { browserWalk } from "#tests/support/browser-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { seededChance } from "#tests/support/seeded-chance.ts";

/** How many: the deep tests do what fits into their time; `BROWSER_WALKS=1000 npm run test:deep` does them all. */
const walks = Number(process.env.BROWSER_WALKS ?? 25);

test.afterAll(() => console.log(`random walks in a browser: seeds 1 to ${walks}`));

for (let seed = 1; seed <= walks; seed += 1) {
  test(`a random walk of forty steps loses nothing and finds no dead end (seed ${seed})`, async ({ page }) => {
    expect(await browserWalk(page, seededChance(seed), 40)).toBeGreaterThan(5);
  });
}
