import renderPdf from "@react-pdf/render";
import { addBookmark } from "./bookmark.ts";
import type { LayoutNode } from "./layout-node.ts";
import { linkAnnotations } from "./link-annotations.ts";
import type { PdfContext } from "./pdf-context.ts";
import type { Element, Structure } from "./structure.ts";
import { tickBox } from "./tick-box.ts";

/** Draws a node and everything in it; what it says belongs to `parent` unless it is tagged itself. */
export type NodePainter = (node: LayoutNode, parent: Element, pageNumber: number) => void;

/** Elements that hold text directly. A text in any other element becomes a paragraph in it. */
const textTags = new Set(["H1", "H2", "P", "Lbl", "Link", "Caption"]);

/**
 * The walk over a page. The engine draws each leaf itself; around it stand the marks that say what the leaf is.
 *
 * @example
 * const paint = nodePainter(context, structure);
 * paint(page.children[0], structure.root, 0);
 */
export function nodePainter(context: PdfContext, structure: Structure): NodePainter {
  const draw = (node: LayoutNode) => void renderPdf(context, { children: [node] });
  const asLink = linkAnnotations(context);

  const paintText = (node: LayoutNode, element: Element) => {
    if (!hasText(node)) return structure.artifact(() => draw(node));
    structure.content(textTags.has(element.tag) ? element : structure.own("P", element), () => draw(node));
  };

  const paintTickBox = (node: LayoutNode, element: Element, name: string) => {
    structure.artifact(() => draw({ ...node, props: {}, children: [] }));
    if (!node.box) return;
    const label = node.props?.label ?? name;
    const isTicked = node.props?.isTicked ?? false;
    tickBox(context, { box: node.box, name, label, isTicked, form: structure.own("Form", element) });
  };

  const paint: NodePainter = (node, parent, pageNumber) => {
    const { bookmark, spec, fixed, artifact, field, alt } = node.props ?? {};
    if (bookmark) {
      if (node.box) addBookmark(context, bookmark.title, node.box, pageNumber);
      // Otherwise the engine adds its own bookmark, with a wrong place.
      return paint({ ...node, props: withoutBookmark(node.props) }, parent, pageNumber);
    }
    // What is fixed is drawn on every page. A table's head counts the first time; the rest is for the eye.
    const repeated = fixed && (!spec || structure.has(spec));
    if (repeated) return structure.artifact(() => draw(node), "Pagination");
    if (artifact) return structure.artifact(() => draw(node));
    const element = spec ? structure.element(spec, parent, node.box) : parent;
    if (node.type === "TEXT") return paintText(node, element);
    if (field) return paintTickBox(node, element, field);
    if (node.type === "LINK") return paintLink(node, element, pageNumber);
    if (spec && alt) return structure.content(element, () => draw(node));
    if (node.type === "SVG") return structure.artifact(() => draw(node));
    if (hasInk(node)) structure.artifact(() => draw({ ...node, children: [] }));
    paintChildren(node, element, pageNumber);
  };

  const paintChildren: NodePainter = (node, element, pageNumber) => {
    context.save();
    if (node.box) context.translate(node.box.left, node.box.top);
    for (const child of node.children ?? []) paint(child, element, pageNumber);
    context.restore();
  };

  const paintLink: NodePainter = (node, parent, pageNumber) => {
    const element = parent.tag === "Link" ? parent : structure.own("Link", parent);
    asLink(element, node.props?.alt ?? node.props?.src ?? "", () => {
      // The link without its words is the clickable area and its borders.
      structure.artifact(() => draw({ ...node, children: [] }));
      paintChildren(node, element, pageNumber);
    });
  };
  return paint;
}

function withoutBookmark(props: LayoutNode["props"] = {}): NonNullable<LayoutNode["props"]> {
  const { bookmark: _bookmark, ...rest } = props;
  return rest;
}

function hasText(node: LayoutNode): boolean {
  return textOf(node) !== "";
}

function textOf(node: LayoutNode): string {
  return (node.lines ?? [])
    .map((line) => line.string ?? "")
    .join(" ")
    .trim();
}

/** Whether the node draws anything itself: a background or a border. */
function hasInk({ style, box }: LayoutNode): boolean {
  const borders = [box?.borderTopWidth, box?.borderRightWidth, box?.borderBottomWidth, box?.borderLeftWidth];
  return style?.backgroundColor !== undefined || borders.some((width) => (width ?? 0) > 0);
}
