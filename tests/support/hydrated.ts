import type { Page } from "@playwright/test";

/**
 * Waits until the script of the page has taken over its form (or, without one, its main part). Before that a person
 * can type, but "Næste" does nothing: the policy blocks the browser's own sending of the form.
 *
 * React gives an element its properties while it is still at work, and hears presses only when the whole is done.
 *
 * @example await page.goto("/frist/"); await hydrated(page);
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const ofReact = (node: Node | null, start: string) => {
      const found = Object.entries(node ?? {}).find(([key]) => key.startsWith(start));
      return found?.[1];
    };
    const part = document.querySelector("main form button[type=submit]") ?? document.querySelector("main h1");
    const root = ofReact(document, "__reactContainer")?.stateNode;
    return ofReact(part, "__reactProps") !== undefined && root?.current.memoizedState.isDehydrated === false;
  });
}
