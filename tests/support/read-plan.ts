import type { Locator, Page } from "@playwright/test";
import { type SavedPaper, savePaper } from "./save-paper.ts";

/** The plan as a person reads it, line by line: on its page, and on the paper that was saved from there. */
export type ReadPlan = { readonly page: readonly string[]; readonly paper: SavedPaper };

/**
 * Reads the plan's page, presses "Hent tjeklisten (PDF)", and reads the paper.
 *
 * @param page on /plan/, or on its way there
 * @example const plan = await readPlan(page); plan.page // ["Når kommunen har truffet en afgørelse", …]
 */
export async function readPlan(page: Page): Promise<ReadPlan> {
  await page.waitForURL("**/plan/");
  const article = page.getByRole("article");
  await article.getByRole("heading", { name: "Kilder", exact: true }).waitFor();
  await unfold(article);
  const shown = linesOf(await article.innerText());
  const paper = await savePaper(page, () =>
    page.getByRole("button", { name: "Hent tjeklisten (PDF)", exact: true }).click(),
  );
  return { page: shown, paper };
}

/**
 * Opens what is folded, as the one does who wants to read it all; what opens may hold more that is folded. The legal
 * words explained in place stay closed: they are no part of the plan and not on the paper.
 */
async function unfold(article: Locator): Promise<void> {
  const folded = article.locator("details:not([open]):not(.no-print *)");
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((all) => {
      for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
    });
  }
}

/**
 * The lines of a text that hold something, with ordinary spaces, as they are copied.
 *
 * @example linesOf("Dig\n\n Kommunen") // ["Dig", "Kommunen"]
 */
export function linesOf(text: string): readonly string[] {
  return text
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
