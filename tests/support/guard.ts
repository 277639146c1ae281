import { test as base } from "@playwright/test";
import { watchContext } from "./watch-context.ts";

export { expect } from "@playwright/test";

interface Guarded {
  /** Console errors that this test provokes on purpose, such as the 404 of a missing page. */
  expectedErrors: RegExp[];
  /** Runs by itself. */
  guard: undefined;
}

/**
 * Playwright's `test`, except that every test also fails at its end on anything that {@link watchContext} finds.
 *
 * @example test("opens", async ({ page }) => { await page.goto("/"); });
 * @example test.use({ expectedErrors: [/status of 404/] });
 */
export const test = base.extend<Guarded>({
  expectedErrors: [[], { option: true }],
  guard: [
    // It asks for the page so that the page is still there when the guard looks back.
    async ({ page, baseURL, expectedErrors }, use, testInfo) => {
      const own = new URL(baseURL ?? "http://localhost").origin;
      const watched = await watchContext(page.context(), own, expectedErrors);
      await use(undefined);
      const findings = await watched.findings();
      if (watched.requests() === 0 && testInfo.status === "passed")
        findings.push("the test asked the site for nothing");
      if (findings.length > 0) throw new Error(`the guard found:\n${findings.join("\n")}`);
    },
    { auto: true },
  ],
});
