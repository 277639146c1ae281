import type { Page } from "@playwright/test";

/**
 * Waits until the script of the page has taken over its form (or, without one, its main part). Before that a person
 * can type, but "Næste" does nothing: the policy blocks the browser's own sending of the form.
 *
 * @example await page.goto("/frist/"); await hydrated(page);
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const part = document.querySelector("main form button[type=submit]") ?? document.querySelector("main h1");
    return part !== null && Object.keys(part).some((key) => key.startsWith("__reactProps"));
  });
}
