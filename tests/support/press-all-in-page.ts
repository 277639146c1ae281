import type { Page } from "@playwright/test";

/** What was pressed in the page, and what came of it that must not. */
type PressedInPage = {
  readonly links: number;
  readonly summaries: number;
  readonly choices: number;
  readonly faults: readonly string[];
};

/**
 * Presses everything on the page twice that a mouse can press and that has its effect here: every `<summary>`, every
 * choice, and every link, which is held back from leading away. A link hears one press; what folds is as before; a box
 * is as before; of several one is chosen. At the end what was chosen at first is chosen again.
 *
 * It runs in one go in the page, by the events that a mouse makes, because there are ten thousand of them on the site.
 *
 * @example const { links, faults } = await pressAllInPage(page);
 */
export function pressAllInPage(page: Page): Promise<PressedInPage> {
  return page.evaluate(pressAll);
}

async function pressAll(): Promise<PressedInPage> {
  const faults: string[] = [];
  const nameOf = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`;
  // React draws what a press brings before the next task.
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  const press = (element: Element, detail: number) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const where = { clientX: x + width / 2, clientY: y + height / 2 };
    const press = { ...where, bubbles: true, cancelable: true, composed: true, detail, pointerType: "mouse" };
    for (const type of ["mousedown", "mouseup"]) element.dispatchEvent(new MouseEvent(type, press));
    element.dispatchEvent(new PointerEvent("click", press));
  };
  const pressTwice = async (element: Element) => {
    press(element, 1);
    await drawn();
    press(element, 2);
    await drawn();
  };

  const summaries = [...document.querySelectorAll("summary")];
  for (const summary of summaries) {
    const details = summary.closest("details");
    const before = details?.open;
    await pressTwice(summary);
    if (details?.open !== before) faults.push(`not as before: ${nameOf(summary)}`);
  }

  const choices = [...document.querySelectorAll("label")].flatMap((label) => {
    const { control } = label;
    const isChoice = control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);
    return isChoice ? [{ label, control, before: control.checked }] : [];
  });
  for (const { label, control } of choices) {
    // An answer may have taken the question away.
    if (!label.isConnected) continue;
    const isBox = control.type === "checkbox";
    const before = control.checked;
    await pressTwice(label);
    if (control.isConnected && control.checked !== (isBox ? before : true)) faults.push(`not chosen: ${nameOf(label)}`);
  }
  for (const { label, control, before } of choices) {
    if (!before || control.checked || !label.isConnected) continue;
    press(label, 1);
    await drawn();
  }

  let heard = 0;
  // It stands behind the page's own watch over double presses, which lets no second one through.
  const hold = (event: Event) => {
    heard += 1;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("click", hold, true);
  const links = [...document.querySelectorAll("a[href]")];
  for (const link of links) {
    heard = 0;
    press(link, 1);
    press(link, 2);
    if (heard !== 1) faults.push(`${heard} presses came to ${nameOf(link)}`);
  }
  window.removeEventListener("click", hold, true);
  return { links: links.length, summaries: summaries.length, choices: choices.length, faults };
}
