import type { PdfContext } from "./pdf-context.ts";
import type { Element } from "./structure.ts";

/** Draws with `draw`; the clickable areas that it makes belong to the Link element and say `description`. */
export type LinkPainter = (element: Element, description: string, draw: () => void) => void;

/**
 * Ties the clickable areas that the engine makes to the structure tree: each gets a description (Contents) and its
 * element. pdfkit takes the area's page from the page it is on when the element ends, so each link ends at once.
 *
 * @example
 * const asLink = linkAnnotations(context);
 * asLink(element, "Ankestyrelsen: ast.dk", () => draw(node));
 */
export function linkAnnotations(context: PdfContext): LinkPainter {
  let current: { readonly element: Element; readonly description: string } | undefined;
  const link = context.link;
  context.link = (x, y, width, height, target, options) => {
    const tagged = current
      ? { ...options, structParent: current.element.inner, Contents: textObject(current.description) }
      : options;
    return link.call(context, x, y, width, height, target, tagged);
  };
  return (element, description, draw) => {
    current = { element, description };
    draw();
    current = undefined;
    element.inner.end();
  };
}

/** pdfkit writes a primitive string as a name (/Text) and a String object as text. */
function textObject(text: string): object {
  return Object(text);
}
