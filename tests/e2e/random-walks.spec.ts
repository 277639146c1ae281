import { browserWalk } from "#tests/support/browser-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";

test.describe.configure({ timeout: 180_000 });

// Twenty-five more of them in random-walks.deep.spec.ts.
for (const seed of [1, 2, 3]) {
  test(`a random walk through the guide loses nothing and finds no dead end (seed ${seed})`, async ({ page }) => {
    expect(await browserWalk(page, seed, 25)).toBeGreaterThan(3);
  });
}
