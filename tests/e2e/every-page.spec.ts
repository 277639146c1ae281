import { readdirSync } from "node:fs";
import { expectNoAxeFindings } from "#tests/support/axe.ts";
import { expect, test } from "#tests/support/guard.ts";

/** The pages of the built site by their address; Next also writes the 404 page under two names of its own. */
const addresses = readdirSync("out", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)index\.html$/.test(file) && !/^(404|_not-found)\//.test(file))
  .map((file) => `/${file.slice(0, -"index.html".length)}`)
  .sort();

test("there are pages to look at", async ({ page }) => {
  await page.goto("/");
  expect(addresses).toContain("/");
  expect(addresses.length).toBeGreaterThan(20);
});

for (const address of addresses) {
  test(`${address} opens under its policy, with one heading and without axe findings`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    await expectNoAxeFindings(page);
  });
}

test.describe("a page that is not there", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("is our own page, with the status 404", async ({ page }) => {
    expect((await page.goto("/findes-ikke/"))?.status()).toBe(404);
    await expect(page.locator("h1")).toHaveCount(1);
    await expectNoAxeFindings(page);
  });
});
