import type { Box } from "./layout-node.ts";
import type { PdfContext } from "./pdf-context.ts";

/**
 * Where a box stands on the page: left, top, right, bottom from the page's top left corner, in points. A box knows its
 * place in its parent only; the rest is in the current transformation.
 *
 * @example placeOnPage(context, node.box) // [62, 210, 541, 232]
 */
export function placeOnPage(context: PdfContext, box: Box): [number, number, number, number] {
  const [scaleX, , , scaleY, offsetX, offsetY] = context._ctm;
  const left = scaleX * box.left + offsetX;
  const top = context.page.height - (scaleY * box.top + offsetY);
  return [left, top, left + box.width, top + box.height];
}
