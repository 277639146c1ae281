import { builtPages } from "#tests/support/built-pages.ts";
import { test } from "#tests/support/dated-test.ts";
import { expectFits } from "#tests/support/expect-fits.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { lookOver } from "#tests/support/look-over.ts";

test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

const pages = builtPages();
const parts = 4;

for (let part = 0; part < parts; part += 1) {
  const own = pages.filter((_, place) => place % parts === part);
  test(`there is room for everyone: every page, part ${part + 1} of ${parts}`, async ({ page }) => {
    await lookOver(page, expectFits, async (look) => {
      for (const path of own) {
        await page.goto(path);
        await hydrated(page);
        await look();
        // And with everything open that can be unfolded.
        await page.locator("details:not([open])").evaluateAll((all) => {
          for (const one of all) one.setAttribute("open", "");
        });
        await look();
      }
    });
  });
}
