import type { Page } from "@playwright/test";
import { expect } from "./dated-test.ts";

/** Runs in the page before its script: says on the page that its links are followed (keeping/stay-inside.ts). */
function tellOfLinks(): void {
  const listen = document.addEventListener.bind(document);
  document.addEventListener = (...given: Parameters<typeof listen>) => {
    listen(...given);
    // React says with each of its own how it listens.
    if (given[0] === "click" && given.length === 2) document.documentElement.dataset.staysInside = "yes";
  };
}

/**
 * Before the page is opened: so that {@link linksStayInside} can wait.
 *
 * @example await watchLinks(page);
 */
export async function watchLinks(page: Page): Promise<void> {
  await page.addInitScript(tellOfLinks);
}

/**
 * Waits until a plain link changes the page without loading it anew: what sees to that is fetched only once the answers
 * live in the page alone, and until then the browser warns.
 *
 * @example await choosePlace(page, "memory"); await linksStayInside(page);
 */
export async function linksStayInside(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-stays-inside", "yes");
}
