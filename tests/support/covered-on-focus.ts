import type { Page } from "@playwright/test";

/**
 * What something else lies over, or what is off the screen, when it has the focus (WCAG 2.4.11 and 2.4.12). Each thing
 * that can have it is given it in turn; the middle and the corners of its box are looked at. What is larger than the
 * screen, and a textarea, is looked at where the screen is.
 *
 * @returns one line for each, and how many were looked at
 * @example expect((await coveredOnFocus(page)).faults).toEqual([]);
 */
export function coveredOnFocus(page: Page): Promise<{ readonly faults: string[]; readonly looked: number }> {
  return page.evaluate(() => {
    const reached = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const before = document.activeElement;
    const faults: string[] = [];
    let looked = 0;
    for (const element of document.body.querySelectorAll<HTMLElement>(reached)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus();
      if (document.activeElement !== element) continue;
      looked += 1;
      const box = element.getClientRects()[0];
      if (!box) continue;
      const inner = 3;
      const [left, right] = [Math.max(box.left, 0) + inner, Math.min(box.right, innerWidth) - inner];
      const [top, bottom] = [Math.max(box.top, 0) + inner, Math.min(box.bottom, innerHeight) - inner];
      // In a textarea the browser shows the line that is written on.
      const isLarge = element instanceof HTMLTextAreaElement || box.height > innerHeight || box.width > innerWidth;
      const isOff = left > right || top > bottom || (!isLarge && (box.top < -0.5 || box.bottom > innerHeight + 0.5));
      const own = (hit: Element | null) =>
        hit !== null &&
        (element.contains(hit) ||
          hit.contains(element) ||
          [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(hit)));
      const points: [number, number][] = [
        [(left + right) / 2, (top + bottom) / 2],
        [left, top],
        [right, bottom],
      ];
      if (isOff || !points.every(([x, y]) => own(document.elementFromPoint(x, y)))) {
        const { textContent, tagName } = element;
        faults.push(
          `<${tagName.toLowerCase()}> ${textContent?.trim().slice(0, 50)} at ${Math.round(box.left)},${Math.round(box.top)}`,
        );
      }
    }
    if (before instanceof HTMLElement) before.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
    return { faults, looked };
  });
}
