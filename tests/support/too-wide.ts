import type { Page } from "@playwright/test";

/**
 * What makes the page scroll sideways, and text that its own box cuts off; none where everything has room. What is
 * there for the ear alone is cut on purpose, and a table may scroll in its own frame.
 *
 * @returns one line for each fault: what it is, and by how many pixels
 * @example expect(await tooWide(page)).toEqual([]);
 */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const named = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${element.textContent?.trim().slice(0, 40)}`;
    const faults: string[] = [];
    const over = document.documentElement.scrollWidth - screen;
    for (const element of document.body.querySelectorAll("*")) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility() || element.closest(".vh, .table-wrap"))
        continue;
      const { left, right } = element.getBoundingClientRect();
      if (over > 0 && (right > screen + 0.5 || left < -0.5)) faults.push(`sticks out: ${named(element)}`);
      // A field keeps its text whole and scrolls inside.
      if (element.matches("input, select, textarea")) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutX = ["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = ["hidden", "clip"].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutX || cutY) faults.push(`cut off: ${named(element)}`);
    }
    if (over > 0 && faults.length === 0) faults.push("scrolls sideways");
    return over > 0 ? [`${over} px too wide`, ...faults] : faults;
  });
}
