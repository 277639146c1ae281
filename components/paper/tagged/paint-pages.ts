import type { LayoutDocument } from "./layout-node.ts";
import { nodePainter } from "./paint-node.ts";
import type { PdfContext } from "./pdf-context.ts";
import { createStructure } from "./structure.ts";

/**
 * Draws laid out pages into a file and builds its structure tree on the way.
 *
 * @param context a new pdfkit document without pages
 * @param layout what react-pdf's layout gave, its nodes marked by `markElements` before
 * @example paintPages(context, await layoutDocument(root, Font));
 */
export function paintPages(context: PdfContext, layout: LayoutDocument): void {
  const end = context.end;
  // The engine's drawing function ends the document after every call; only this function may.
  context.end = () => context;
  const structure = createStructure(context);
  const paint = nodePainter(context, structure);
  layout.children.forEach((page, pageNumber) => {
    if (!page.box) return;
    context.addPage({ size: [page.box.width, page.box.height], margin: 0 });
    for (const child of page.children ?? []) paint(child, structure.root, pageNumber);
  });
  context.end = end;
  structure.end();
  context.end();
}
