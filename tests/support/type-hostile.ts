import { expect, type Page } from "@playwright/test";
import { harmless, hostileBatchesFor } from "./hostile-batches.ts";
import { pageParts } from "./page-parts.ts";
import { type TextField, textFields, typeInFields } from "./text-fields.ts";

/** Words that a page may say something of beside the field: a sign that no paper has, and a number like a CPR number. */
const remarkable = "bb 😀 010180-1234";

/** What the browser's own editing may take out: it is no sign of a text. */
const unseen = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * Types all hostile texts, batch after batch, in every text field of the page, and looks each time whether the page is
 * still made of what it is made of with harmless words.
 *
 * @param others pages that show what is typed, and are looked at like the page itself
 * @param isShown waits until they do
 * @returns the names of the fields, and how many batches they were typed in
 * @example const { names } = await typeHostile(page); names // ["about"]
 */
export async function typeHostile(
  page: Page,
  others: readonly Page[] = [],
  isShown: () => Promise<void> = async () => {},
): Promise<{ readonly names: readonly string[]; readonly batches: number }> {
  const fields = await textFields(page);
  expect(fields, page.url()).not.toEqual([]);
  const batches = fields.map(batchesOf);
  const rounds = Array.from({ length: Math.max(...batches.map(({ length }) => length)) }, (_, round) =>
    batches.map((all) => all[round]),
  );
  const own = new Set<string>();
  const parts = async () => {
    await isShown();
    return (await Promise.all([page, ...others].map(async (each) => [...(await pageParts(each))]))).flat();
  };
  const plain = batches.map(([first = ""]) => harmless(first));
  for (const texts of [plain, fields.map(({ limit = 40 }) => remarkable.slice(0, limit))]) {
    await typeInFields(page, texts);
    for (const part of await parts()) own.add(part);
  }
  for (const texts of rounds) {
    const stands = await typeInFields(page, texts);
    const typed = texts.map((text, place) => (text ?? stands[place] ?? "").replaceAll(unseen, ""));
    const where = `${page.url()} ${texts.join(" | ")}`;
    expect(
      stands.map((text) => text.replaceAll(unseen, "")),
      where,
    ).toEqual(typed);
    expect(
      (await parts()).filter((part) => !own.has(part)),
      where,
    ).toEqual([]);
  }
  return { names: fields.map(({ name }) => name), batches: rounds.length };
}

function batchesOf({ limit, hasLines }: TextField): readonly string[] {
  return hostileBatchesFor(limit, hasLines ? "\n" : " ");
}
