import type { Page } from "@playwright/test";

/**
 * Text on the page that its ground does not carry, where the system forces its own colours: below 4.5, as WCAG 1.4.3
 * counts. axe cannot judge it: it reads `-webkit-text-fill-color`, which Chromium still gives as the author's own,
 * while `color` and `background-color` are the forced ones, which are painted.
 *
 * @returns one line for each fault, and how many texts were looked at
 * @example const { faults, looked } = await forcedContrast(page);
 */
export function forcedContrast(page: Page): Promise<{ readonly faults: string[]; readonly looked: number }> {
  return page.evaluate(() => {
    type Colour = { readonly r: number; readonly g: number; readonly b: number; readonly a: number };
    const read = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return { r, g, b, a };
    };
    const over = (top: Colour, under: Colour): Colour => ({
      r: top.r * top.a + under.r * (1 - top.a),
      g: top.g * top.a + under.g * (1 - top.a),
      b: top.b * top.a + under.b * (1 - top.a),
      a: 1,
    });
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const light = ({ r, g, b }: Colour) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    /** What is painted under a place: only boxes around it count, since a word may be set outside of its parent. */
    const ground = (element: Element | null, place: DOMRect): Colour => {
      if (!element) return { r: 255, g: 255, b: 255, a: 1 };
      const below = ground(element.parentElement, place);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const [x, y] = [place.left + place.width / 2, place.top + place.height / 2];
      const isAround = x >= left && x <= right && y >= top && y <= bottom;
      return isAround ? over(read(getComputedStyle(element).backgroundColor), below) : below;
    };
    const faults: string[] = [];
    let looked = 0;
    for (const element of document.body.querySelectorAll("*")) {
      const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const words = text.map(({ textContent }) => textContent?.trim()).join(" ");
      if (!words.trim() || !element.checkVisibility() || element.closest(".vh, svg, noscript, script, style")) continue;
      looked += 1;
      const under = ground(element, element.getBoundingClientRect());
      const levels = [light(over(read(getComputedStyle(element).color), under)), light(under)];
      const ratio = (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05);
      if (ratio < 4.5) faults.push(`${ratio.toFixed(2)}: ${words.slice(0, 60)}`);
    }
    return { faults, looked };
  });
}
