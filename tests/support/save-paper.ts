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
  const { name, bytes } = await save(page, press);
  return { name, lines: await pdfText(bytes) };
}

/**
 * Does what saves a file, and gives what is in it.
 *
 * @example const ics = await savedBytes(page, () => page.getByRole("button", { name: words.calendar }).click());
 */
export async function savedBytes(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  return (await save(page, press)).bytes;
}

async function save(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
