import type { Page } from "@playwright/test";

/**
 * Everything the browser keeps for the site, as text.
 *
 * @example expect((await remembered(page)).device).toBe("{}");
 */
export function remembered(page: Page): Promise<{ tab: string; device: string; cookie: string }> {
  return page.evaluate(() => ({
    tab: JSON.stringify({ ...window.sessionStorage }),
    device: JSON.stringify({ ...window.localStorage }),
    cookie: document.cookie,
  }));
}
