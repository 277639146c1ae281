import { expect, test } from "#tests/support/guard.ts";

test.use({ expectedErrors: [/status of 404/] });

test("an address that is not there says so, in the site's own dress, and leads on", async ({ page }) => {
  for (const path of ["/findes-ikke/", "/guide/om-sagen/findes-ikke/", "/veje/%3Cscript%3E/"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page).toHaveTitle(/Klagevejen$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("heading", { level: 1, name: "Har du en sag hos en myndighed?" })).toBeVisible();
});
