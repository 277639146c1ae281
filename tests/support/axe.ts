import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/**
 * Fails when axe finds anything at all on the page as it stands, best practices included. Each state that was judged
 * leaves a mark in the report, which `scripts/totals.mjs` counts.
 *
 * @param page the page in the state to be judged
 * @param without rules that axe cannot judge in this state; say why where you name one
 * @example await expectNoAxeFindings(page);
 */
export async function expectNoAxeFindings(page: Page, without: readonly string[] = []): Promise<void> {
  expect(page.frames(), "axe is run in the page alone").toHaveLength(1);
  // Legacy mode: no second page is opened to put frames together, which takes longer than the judging.
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules([...without]);
  const { violations, passes } = await axe.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
  expect(findings, `axe on ${page.url()}`).toEqual([]);
  expect(passes.length, "rules that axe could judge").toBeGreaterThan(5);
  test.info().annotations.push({ type: "axe", description: page.url() });
}
