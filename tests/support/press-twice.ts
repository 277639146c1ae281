import type { Locator } from "@playwright/test";

/**
 * A double press so slow that what the first one brings is there when the second comes, at the same place of the screen.
 *
 * @param brought what the first press brings
 * @example await pressTwice(next, () => expect(page.getByRole("alert")).toBeFocused());
 */
export async function pressTwice(pressed: Locator, brought: () => Promise<void>): Promise<void> {
  const page = pressed.page();
  // Where it is at the press: what comes after the page may move it before that.
  await pressed.evaluate((button) => {
    const note = ({ clientX, clientY }: Event & { readonly clientX?: number; readonly clientY?: number }) =>
      Reflect.set(window, "pressedAt", { x: clientX, y: clientY });
    button.addEventListener("click", note, { once: true });
  });
  await pressed.click();
  const { x, y }: { x: number; y: number } = await page.evaluate(() => Reflect.get(window, "pressedAt"));
  await brought();
  await page.mouse.move(x, y);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}
