import type { PdfContext } from "./pdf-context.ts";

/**
 * Adds an entry to the file's outline that leads to a node. The engine's own bookmarks use the node's place in its
 * parent, not on the page, and scroll the reader sideways; this one takes the place from the current transformation.
 *
 * @param top the node's top in its parent, in points
 * @example addBookmark(context, "1. Den gode tone", 120, 0);
 */
export function addBookmark(context: PdfContext, title: string, top: number, pageNumber: number): void {
  const [, , , scale, , offset] = context._ctm;
  const { width, height } = context.page;
  const fromTop = height - (scale * top + offset);
  context.outline.addItem(title, { pageNumber, top: fromTop, left: width, fit: false, zoom: 0, expanded: false });
}
