import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Fails when axe finds anything at all on the page as it stands, best practices included.
 *
 * @param page the page in the state to be judged
 * @example await expectNoAxeFindings(page);
 */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  expect(page.frames(), "axe is run in the page alone").toHaveLength(1);
  // Legacy mode: no second page is opened to put frames together, which takes longer than the judging.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const findings = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
  expect(findings, `axe on ${page.url()}`).toEqual([]);
  expect(passes.length, "rules that axe could judge").toBeGreaterThan(5);
}
