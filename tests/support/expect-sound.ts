import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "./axe.ts";
import { expect } from "./dated-test.ts";

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 720 };

/**
 * The page as it stands, for everyone: no finding by axe, light on a wide screen and dark on the narrowest one, and
 * nothing that scrolls sideways there.
 *
 * @example await page.goto("/om/"); await expectSound(page);
 */
export async function expectSound(page: Page): Promise<void> {
  await page.setViewportSize(wide);
  await show(page, "light");
  await expectNoAxeFindings(page);
  await page.setViewportSize(narrow);
  await show(page, "dark");
  await expectNoAxeFindings(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${page.url()} at 320 px`).toBeLessThanOrEqual(narrow.width);
}

/**
 * A colour on its way from one scheme to the other is neither, so motion is off and what moves is put at its end: to
 * wait for it would be to wait for a frame, and a page that is not looked at may not draw one.
 */
async function show(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
      else animation.finish();
    }
  });
}
