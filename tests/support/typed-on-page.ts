import type { Page } from "@playwright/test";

/**
 * What stands in the fields of the page, each by its name: texts as they are, boxes by whether they are ticked.
 *
 * @example const before = await typedOnPage(page); await page.reload(); expect(await typedOnPage(page)).toEqual(before);
 */
export function typedOnPage(page: Page): Promise<readonly string[]> {
  return page.locator("main form :is(input, select, textarea)").evaluateAll((fields) =>
    fields.map((field) => {
      if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type))
        return `${field.name}=${field.value}: ${field.checked}`;
      const { name, value } = field as HTMLInputElement;
      return `${name}: ${value}`;
    }),
  );
}
