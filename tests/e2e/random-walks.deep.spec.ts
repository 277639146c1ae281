import { browserWalk } from "#tests/support/browser-walk.ts";
import { expect, test } from "#tests/support/dated-test.ts";

test.describe.configure({ timeout: 600_000 });

for (let seed = 101; seed < 126; seed += 1) {
  test(`a long random walk loses nothing and finds no dead end (seed ${seed})`, async ({ page }) => {
    expect(await browserWalk(page, seed, 40)).toBeGreaterThan(5);
  });
}
