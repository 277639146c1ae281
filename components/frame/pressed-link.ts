/**
 * The link within the site that a press follows in this tab; null where the press is the browser's own (another tab, a
 * file to keep), is answered already, or leads elsewhere.
 *
 * @example document.addEventListener("click", (event) => follow(pressedLink(event)));
 */
export function pressedLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || isForTheBrowser(event)) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.download || link.origin !== window.location.origin) return null;
  // A place on this page.
  return link.hash && link.pathname === window.location.pathname ? null : link;
}

function isForTheBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
