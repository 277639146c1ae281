import type { Box, ElementSpec, StructureTag } from "./layout-node.ts";
import type { PdfContext, PdfElement } from "./pdf-context.ts";
import { placeOnPage } from "./place-on-page.ts";

/** A structure element with its tag, which pdfkit hides. */
export type Element = { readonly tag: StructureTag; readonly inner: PdfElement };

/** The structure tree of a file in the making, and the marks that tie what is drawn to it. */
export type Structure = ReturnType<typeof createStructure>;

/**
 * Starts the structure tree of a file: one Document element that everything else belongs to.
 *
 * @example
 * const structure = createStructure(context);
 * const heading = structure.own("H1", structure.root);
 * structure.content(heading, () => draw(node));
 * structure.end();
 */
export function createStructure(context: PdfContext) {
  const elements = new Map<ElementSpec, Element>();
  const root: Element = { tag: "Document", inner: context.struct("Document", {}) };
  context.addStructure(root.inner);

  const create = (spec: ElementSpec, parent: Element, box?: Box): Element => {
    const inner = context.struct(spec.tag, {
      // On a link the description belongs to the annotation (link-annotations.ts), not to the element.
      ...(spec.alt && spec.tag !== "Link" && { alt: spec.alt }),
      ...(spec.scope && { scope: spec.scope }),
      ...(box && spec.tag === "Figure" && { bbox: placeOnPage(context, box) }),
    });
    // PDF/UA asks for it where items have labels; pdfkit has no option for it.
    if (spec.numbering) inner.dictionary.data.A = { O: "List", ListNumbering: spec.numbering };
    parent.inner.add(inner);
    return { tag: spec.tag, inner };
  };

  return {
    root,
    /** Whether a part of this node has been drawn on an earlier page. */
    has: (spec: ElementSpec): boolean => elements.has(spec),
    /** The element of a node: made the first time, found again when the node goes on on the next page. */
    element(spec: ElementSpec, parent: Element, box?: Box): Element {
      const element = elements.get(spec) ?? create(spec, parent, box);
      elements.set(spec, element);
      return element;
    },
    /** A new element without a node of its own. */
    own: (tag: StructureTag, parent: Element): Element => create({ tag }, parent),
    /** Draws something that the element is read as. */
    content(element: Element, draw: () => void): void {
      element.inner.add(context.markStructureContent(element.tag));
      draw();
      context.endMarkedContent();
    },
    /** Draws something that is not read: lines, boxes, and what is repeated on every page. */
    artifact(draw: () => void, type?: "Pagination"): void {
      if (type) context.markContent("Artifact", { type });
      else context.markContent("Artifact");
      draw();
      context.endMarkedContent();
    },
    /** Closes the tree. Nothing can be added afterwards. */
    end: (): void => root.inner.end(),
  };
}
