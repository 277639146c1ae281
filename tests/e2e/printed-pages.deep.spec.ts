import type { Page } from "@playwright/test";
import { builtPages } from "#tests/support/built-pages.ts";
import { expect, test } from "#tests/support/dated-test.ts";
import { lookOverPages } from "#tests/support/look-over.ts";
import { openPdf } from "#tests/support/open-pdf.ts";

test.use({ trace: "off" });
test.describe.configure({ timeout: 600_000 });

/** The margins of components/styles/print.css, in points; a little for a space at the end of a line. */
const margin = (18 / 25.4) * 72 - 2;
const sheet = { width: 595, height: 842 };

/** What is only for the screen and would still be printed: what is pressed, and the ways about the site. */
async function screenOnly(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, .site-header, .site-footer, .contents, [type=file]")]
      .filter((element) => element.checkVisibility())
      .map(({ tagName, className, innerText }) => `${tagName}.${className}: ${innerText.slice(0, 40)}`),
  );
}

async function expectCleanSheets(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  expect(await screenOnly(page)).toEqual([]);
  const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const outside: string[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheetOfPaper = await pdf.getPage(number);
    expect(sheetOfPaper.view.map(Math.round)).toEqual([0, 0, sheet.width, sheet.height]);
    const { items } = await sheetOfPaper.getTextContent();
    const texts = items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
    if (texts.length === 0) empty.push(number);
    for (const { str, transform, width } of texts) {
      if (transform[4] < margin || transform[4] + width > sheet.width - margin) outside.push(str);
    }
  }
  await pdf.destroy();
  await page.emulateMedia({ media: "screen" });
  expect({ outside, empty }).toEqual({ outside: [], empty: [] });
}

const pages = builtPages();
const parts = 4;

for (let part = 0; part < parts; part += 1) {
  const own = pages.filter((_, place) => place % parts === part);
  test(`every page is printed on clean A4, nothing cut off: part ${part + 1} of ${parts}`, async ({ page }) => {
    await lookOverPages(page, expectCleanSheets, own);
  });
}
