import type { Locator } from "@playwright/test";

/**
 * A double press so slow that what the first one brings is there when the second comes, at the same place of the screen.
 *
 * @param brought what the first press brings
 * @example await pressTwice(next, () => expect(page.getByRole("alert")).toBeFocused());
 */
export async function pressTwice(pressed: Locator, brought: () => Promise<void>): Promise<void> {
  const page = pressed.page();
  await pressed.scrollIntoViewIfNeeded();
  const box = await pressed.boundingBox();
  if (!box) throw new Error("nothing to press");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await brought();
  await page.mouse.move(x, y);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}
