import type { Page } from "@playwright/test";
import { coveredOnFocus } from "./covered-on-focus.ts";
import { expect } from "./dated-test.ts";
import { smallTargets } from "./small-targets.ts";
import { tooWide } from "./too-wide.ts";

/** WCAG 1.4.12, as large as it asks for. A sheet made by a script needs no exception in the page's policy. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** The same as someone who has asked the browser for large letters. */
const twice = "html { font-size: 200% !important; }";

/**
 * The page as it stands has room for everyone: nothing scrolls sideways and no text is cut at 320 px, at 360 px with
 * letters twice as large, and with the spacing of WCAG 1.4.12; what can be pressed is 44 px; what has the focus is seen
 * whole, on the narrowest and on a wide screen.
 *
 * @example await page.goto("/om/"); await expectFits(page);
 */
export async function expectFits(page: Page): Promise<void> {
  const faults: string[] = [];
  const note = (state: string, found: readonly string[]) => {
    if (found.length > 0) faults.push(`${state}:`, ...found.map((fault) => `  ${fault}`));
  };
  await page.setViewportSize({ width: 320, height: 640 });
  note("320 px", await tooWide(page));
  await withSheet(page, textSpacing, async () => note("320 px, text spacing", await tooWide(page)));
  note("320 px, focus", await focusFaults(page));
  await page.setViewportSize({ width: 360, height: 720 });
  note("360 px, targets", await smallTargets(page));
  await withSheet(page, twice, async () => note("360 px, text 200 %", await tooWide(page)));
  await page.setViewportSize({ width: 1280, height: 800 });
  note("1280 px", await tooWide(page));
  note("1280 px, targets", await smallTargets(page));
  note("1280 px, focus", await focusFaults(page));
  expect(faults.join("\n"), page.url()).toBe("");
}

async function focusFaults(page: Page): Promise<readonly string[]> {
  const { faults, looked } = await coveredOnFocus(page);
  expect(looked, "things that can have the focus").toBeGreaterThan(5);
  return faults;
}

async function withSheet(page: Page, css: string, look: () => Promise<void>): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  await look();
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
}
