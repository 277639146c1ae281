import type { Page } from "@playwright/test";

/**
 * Waits until the script of the page has taken over its form (or, without one, its main part), and what the browser
 * alone knows (the answers, the day) is drawn. Before that a person can type, but "Næste" does nothing: the policy blocks
 * the browser's own sending of the form; and a test that looks which questions are asked looks too early.
 *
 * React gives an element its properties while it is still at work, and hears presses only when the whole is done. What it
 * does after a drawing, such as to put kept answers into fields, is done in a turn of its own.
 *
 * @example await page.goto("/frist/"); await hydrated(page);
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    type Fiber = {
      readonly memoizedProps?: { readonly value?: unknown };
      readonly child?: Fiber;
      readonly sibling?: Fiber;
    };
    const ofReact = (node: Node | null, start: string) => {
      const found = Object.entries(node ?? {}).find(([key]) => key.startsWith(start));
      return found?.[1];
    };
    const part = document.querySelector("main form button[type=submit]") ?? document.querySelector("main h1");
    const root = ofReact(document, "__reactContainer")?.stateNode;
    if (ofReact(part, "__reactProps") === undefined || root?.current.memoizedState.isDehydrated !== false) return false;
    // The one context that is yes or no is that of take-over.tsx.
    const isSaid = (fiber: Fiber | undefined): boolean | undefined => {
      for (let at = fiber; at; at = at.sibling) {
        const said = at.memoizedProps?.value;
        const found = typeof said === "boolean" ? said : isSaid(at.child);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return isSaid(root.current) !== false;
  });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
  );
}
