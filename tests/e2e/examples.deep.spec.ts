import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "#tests/support/axe.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { forcedContrast } from "#tests/support/forced-contrast.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { tooWide } from "#tests/support/too-wide.ts";

// Every component in its states; light and dark are in sound.spec.ts, room and targets in geometry.spec.ts.
test.use({ trace: "off" });
test.describe.configure({ timeout: 180_000 });

async function open(page: Page): Promise<void> {
  // First of all: a colour that is still on its way when it is read is neither the one nor the other.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/komponenter/");
  await hydrated(page);
}

test("every tile in forced colours: what is chosen is seen", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ forcedColors: "active" });
  const edges = await page.locator(".tile").evaluateAll((tiles) =>
    tiles.map((tile) => ({
      isChosen: tile.querySelector("input:checked") !== null,
      edge: getComputedStyle(tile).borderColor,
    })),
  );
  const chosen = new Set(edges.filter(({ isChosen }) => isChosen).map(({ edge }) => edge));
  const others = edges.filter(({ isChosen }) => !isChosen).map(({ edge }) => edge);
  expect(chosen.size, "an edge of its own").toBeGreaterThan(0);
  expect(others.filter((edge) => chosen.has(edge))).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every component in forced colours, ${colorScheme}: no finding, and every text is carried by its ground`, async ({
    page,
  }) => {
    await open(page);
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    // Contrast is judged below: axe reads the author's colours here (tests/support/forced-contrast.ts).
    await expectNoAxeFindings(page, ["color-contrast"]);
    const { faults, looked } = await forcedContrast(page);
    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThan(300);
  });
}

test("every component printed: no finding, and the whole page is on the sheet", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.getByRole("complementary")).toBeVisible();
  await expectNoAxeFindings(page);
});

test("every component from right to left: no finding, nothing sticks out at 320 px", async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await expectNoAxeFindings(page);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await tooWide(page)).toEqual([]);
});
