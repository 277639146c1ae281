import type { Page } from "@playwright/test";

type Area = "sessionStorage" | "localStorage";

const filling = "fyld";

/**
 * Takes all the room there is in a storage of the browser, to the last character: from now on nothing longer than what
 * is there can be kept, and it is the browser itself that says so.
 *
 * @returns what makes room again
 * @example const makeRoom = await fillStorage(page, "sessionStorage"); …; await makeRoom();
 */
export async function fillStorage(page: Page, area: Area): Promise<() => Promise<void>> {
  const taken = await page.evaluate(
    ([name, key]) => {
      const storage = window[name];
      let text = "";
      for (let more = 2 ** 22; more >= 1; more /= 2) {
        try {
          storage.setItem(key, text + "x".repeat(more));
          text += "x".repeat(more);
        } catch {
          // Half of it, then.
        }
      }
      return text.length;
    },
    [area, filling] as const,
  );
  if (taken < 100_000) throw new Error(`only ${taken} characters fitted into ${area}`);
  return () => page.evaluate(([name, key]) => window[name].removeItem(key), [area, filling] as const);
}
