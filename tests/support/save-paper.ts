import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pdfText } from "./pdf-text.ts";

/** A saved checklist: its name, and its texts in reading order. */
export type SavedPaper = { readonly name: string; readonly lines: readonly string[] };

/**
 * Does what saves a PDF, and reads the file that comes.
 *
 * @param press what makes the file come: a press on a button or a link
 * @example const { name, lines } = await savePaper(page, () => page.getByRole("link", { name: "Tom tjekliste" }).click());
 */
export async function savePaper(page: Page, press: () => Promise<void>): Promise<SavedPaper> {
  const coming = page.waitForEvent("download");
  await press();
  const download = await coming;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), lines: await pdfText(bytes) };
}
