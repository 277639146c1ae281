import type { Box } from "./layout-node.ts";
import type { PdfContext } from "./pdf-context.ts";
import { placeOnPage } from "./place-on-page.ts";

/**
 * Adds an entry to the file's outline that leads to a box. The engine's own bookmarks use the box's place in its
 * parent, not on the page, and scroll the reader sideways.
 *
 * @example addBookmark(context, "1. Den gode tone", node.box, 0);
 */
export function addBookmark(context: PdfContext, title: string, box: Box, pageNumber: number): void {
  const [, top] = placeOnPage(context, box);
  // pdfkit writes the page's width less this: 0, the page's left edge.
  const left = context.page.width;
  context.outline.addItem(title, { pageNumber, top, left, fit: false, zoom: 0, expanded: false });
}
