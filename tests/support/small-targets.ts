import type { Page } from "@playwright/test";

/**
 * What can be pressed and is smaller than 44 by 44 px as it stands: links, buttons, fields and what unfolds. A label
 * counts with its field, because it is pressed too.
 *
 * One exception, that of WCAG 2.5.5 and 2.5.8: a link inside a sentence is as high as its line. It counts as one only
 * where other words stand beside it in the same paragraph, item or cell. So do the numbers of the sources; being short,
 * they must be 24 by 24 px, which is what 2.5.8 asks of a target that stands alone.
 *
 * @returns one line for each: its size and its words
 * @example expect(await smallTargets(page)).toEqual([]);
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const text = (node: Node | null | undefined) => node?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const block = element.closest("p, li, dd, dt, td, th, figcaption, caption");
      return block !== null && text(block).length > text(element).length;
    };
    const sizeOf = (element: HTMLElement) => {
      const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left)),
        height: Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)),
      };
    };
    const pressed = "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']";
    const faults: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>(pressed)) {
      // The skip link is off the screen until it has the focus.
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip, .table-wrap")) continue;
      if (element instanceof HTMLAnchorElement && isInSentence(element)) continue;
      const { width, height } = sizeOf(element);
      const least = element.matches(".ref") ? 24 : 44;
      // Half a pixel is how browsers round.
      if (width < least - 0.5 || height < least - 0.5)
        faults.push(
          `${Math.round(width)} × ${Math.round(height)}: <${element.tagName.toLowerCase()}> ${text(element).slice(0, 50)}`,
        );
    }
    return faults;
  });
}
