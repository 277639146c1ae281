import type { Page } from "@playwright/test";
import { planWords } from "#content/da/plan.ts";
import { builtPages } from "#tests/support/built-pages.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { forcedContrast } from "#tests/support/forced-contrast.ts";
import { hydrated } from "#tests/support/hydrated.ts";
import { tooWide } from "#tests/support/too-wide.ts";

/**
 * Every page as some people have it: colours that the system forces, a script that runs from right to left, a sheet of
 * paper. Light, dark and more contrast are in sound-pages.deep.spec.ts and tests/house/token-contrast.test.ts.
 */
test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

/** A4 less the sheet's margins, in CSS pixels. */
const sheet = { width: 657, height: 970 };

async function inForcedColours(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    const found = await forcedContrast(page);
    expect(found.looked, page.url()).toBeGreaterThan(15);
    faults.push(...found.faults.map((fault) => `forced colours, ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return faults;
}

async function fromRightToLeft(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  const faults = await tooWide(page);
  await page.evaluate(() => document.documentElement.removeAttribute("dir"));
  return faults.map((fault) => `right to left: ${fault}`);
}

/** A letter is the person's own; a plan says it when there is one (printed-plan.spec.ts); the examples are no advice. */
const withoutStanding = /^\/(breve\/[a-z-]+|plan|komponenter)\/$/;

async function onPaper(page: Page, path: string): Promise<readonly string[]> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  const wide = await tooWide(page);
  const pressed = await page
    .locator("button, .site-nav, .skip")
    .evaluateAll((all) =>
      all.filter((element) => element.checkVisibility()).map((element) => element.textContent?.trim().slice(0, 40)),
    );
  const lines = (await page.getByText(planWords.standing).all()).map((line) => line.isVisible());
  const isSaid = (await Promise.all(lines)).includes(true);
  await page.emulateMedia({ media: null });
  return [
    ...wide.map((fault) => `on paper: ${fault}`),
    ...pressed.map((name) => `on paper: can be pressed: ${name}`),
    ...(isSaid || withoutStanding.test(path) ? [] : ["on paper: does not say that we are no authority"]),
  ];
}

const pages = builtPages();
const parts = 4;

for (let part = 0; part < parts; part += 1) {
  test(`forced colours, right to left and on paper: every page, part ${part + 1} of ${parts}`, async ({ page }) => {
    const faults: string[] = [];
    for (const path of pages.filter((_, place) => place % parts === part)) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await hydrated(page);
      const found = [
        ...(await inForcedColours(page)),
        ...(await fromRightToLeft(page)),
        ...(await onPaper(page, path)),
      ];
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    expect(faults.join("\n")).toBe("");
  });
}
