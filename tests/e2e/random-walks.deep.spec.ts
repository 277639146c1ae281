import { browserWalk } from "#tests/support/browser-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { seededChance } from "#tests/support/seeded-chance.ts";

for (let seed = 1; seed <= 25; seed += 1) {
  test(`a random walk of forty steps loses nothing and finds no dead end (seed ${seed})`, async ({ page }) => {
    expect(await browserWalk(page, seededChance(seed), 40)).toBeGreaterThan(5);
  });
}
