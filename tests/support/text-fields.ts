import type { Page } from "@playwright/test";
import { textLimits } from "#lib/answers/text-limits.ts";

/** A field that a person can type a text in: its name (or id), and the most it may hold where there is a limit. */
export type TextField = { readonly name: string; readonly limit: number | undefined; readonly hasLines: boolean };

/** Everything that can be typed in, whatever it is called. */
const typedIn =
  'main :is(textarea, input:not([type="radio"], [type="checkbox"], [type="file"], [type="submit"])):not([readonly])';

/**
 * The fields of the page that a text can be typed in, in order. A question's own limit counts: beyond it there is no
 * answer.
 *
 * @example (await textFields(page)).map(({ name }) => name) // ["samtale", "about", "noter"]
 */
export async function textFields(page: Page): Promise<readonly TextField[]> {
  const found = await page.locator(typedIn).evaluateAll((fields) =>
    fields.map((field) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(field.tagName);
      return { name: field.name || field.id, most: field.maxLength, hasLines: field instanceof HTMLTextAreaElement };
    }),
  );
  const limits: Readonly<Record<string, number>> = textLimits;
  return found.map(({ name, most, hasLines }) => ({
    name,
    limit: limits[name] ?? (most > 0 ? most : undefined),
    hasLines,
  }));
}

/**
 * Types a text in each field of the page, in order, over what stands there: by the browser's own editing, as a paste
 * does, because ten thousand of them by the key take hours.
 *
 * @returns what stands in the fields then
 * @example await typeInFields(page, ["Åse", undefined, "<b>"]); // the second is left as it is
 */
export function typeInFields(page: Page, texts: readonly (string | undefined)[]): Promise<readonly string[]> {
  return page.locator(typedIn).evaluateAll((fields, all) => {
    const inputs = fields.filter((field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement);
    for (const [place, input] of inputs.entries()) {
      const text = all[place];
      if (text === undefined || text === null) continue;
      input.focus();
      input.select();
      document.execCommand("insertText", false, text);
    }
    return inputs.map(({ value }) => value);
  }, texts);
}
