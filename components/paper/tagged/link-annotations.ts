import type { PdfContext } from "./pdf-context.ts";
import type { Element, Structure } from "./structure.ts";

/** Draws `draw` as a link: what is drawn and the clickable area belong to one Link element. */
export type LinkPainter = (element: Element, description: string, draw: () => void) => void;

/**
 * Ties the link areas that react-pdf draws to the structure tree: each gets a description (Contents) and a place in
 * the tree. pdfkit takes the area's page from the page it is on when the element ends, so each link ends at once.
 *
 * @example
 * const asLink = linkAnnotations(context, structure);
 * asLink(element, "Ankestyrelsen: www.ast.dk", () => draw(node));
 */
export function linkAnnotations(context: PdfContext, structure: Structure): LinkPainter {
  let current: { readonly element: Element; readonly description: string } | undefined;
  const link = context.link;
  context.link = (x, y, width, height, target, options) => {
    const tagged = current
      ? { ...options, structParent: current.element.inner, Contents: textObject(current.description) }
      : options;
    return link.call(context, x, y, width, height, target, tagged);
  };
  return (parent, description, draw) => {
    const element = parent.tag === "Link" ? parent : structure.own("Link", parent);
    current = { element, description };
    structure.content(element, draw);
    current = undefined;
    element.inner.end();
  };
}

/** pdfkit writes a primitive string as a name (/Text) and a String object as text. */
function textObject(text: string): object {
  return Object(text);
}
