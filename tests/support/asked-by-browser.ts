import type { Page } from "@playwright/test";

/**
 * Collects the kinds of the questions in the browser's own boxes ("beforeunload", "confirm"), and says yes to each.
 *
 * @param isFirstRefused the first is answered with no: the page is not left
 * @example const asked = askedByBrowser(page); await page.goto("/om/"); expect(asked).toEqual(["beforeunload"]);
 */
export function askedByBrowser(page: Page, isFirstRefused = false): readonly string[] {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void (isFirstRefused && asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  return asked;
}
