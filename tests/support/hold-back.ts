import type { Page } from "@playwright/test";

/**
 * Keeps what the page asks for back until it may come.
 *
 * @param what the addresses, as Playwright takes them
 * @example const script = await holdBack(page, scripts); await page.goto("/"); script.start();
 */
export async function holdBack(page: Page, what: string): Promise<{ readonly start: () => void }> {
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route(what, async (route) => {
    await started;
    await route.continue();
  });
  return { start };
}
