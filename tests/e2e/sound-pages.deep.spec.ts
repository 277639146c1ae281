import { builtPages } from "#tests/support/built-pages.ts";
import { test } from "#tests/support/dated-test.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { lookOverPages } from "#tests/support/look-over.ts";

// What axe found says more than a film of it, and filming a sweep takes longer than the sweep.
test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

const pages = builtPages();
const parts = 4;

for (let part = 0; part < parts; part += 1) {
  const own = pages.filter((_, place) => place % parts === part);
  test(`axe finds nothing and nothing scrolls sideways: every page, part ${part + 1} of ${parts}`, async ({ page }) => {
    await lookOverPages(page, expectSound, own);
  });
}
