import type { Locator, Page } from "@playwright/test";
import { expect } from "./dated-test.ts";

/**
 * The form was not accepted, and says so as it must: a summary that has the focus, the same words there and at the
 * field, "Fejl: " first in the title, and the page is still the same.
 *
 * @param field what the words belong to: it is described by them
 * @param words what is said, in full
 * @example await expectRefused(page, questionField(page, questionOf("stage"), "citizen"), "Vælg, hvor sagen er nu");
 */
export async function expectRefused(page: Page, field: Locator, words: string): Promise<void> {
  const summary = page.getByRole("alert").filter({ hasText: "fejl på siden" });
  await expect(summary.getByRole("link", { name: words, exact: true })).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(field).toHaveAccessibleDescription(new RegExp(`Fejl: ${escaped(words)}`));
  await expect(page).toHaveTitle(/^Fejl: /);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
