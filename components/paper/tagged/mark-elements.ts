import type { LayoutNode } from "./layout-node.ts";

/**
 * Gives every tagged node of a tree one object that survives layout. Page breaks copy a node's props, not what is
 * in them: the two halves of a list carry the same object, so they become one list (structure.ts).
 *
 * @example markElements(root); // root.children[0].props.spec is { tag: "H1" }
 */
export function markElements(node: LayoutNode): void {
  const { tag, alt, scope, numbering } = node.props ?? {};
  if (tag) {
    const spec = { tag, ...(alt && { alt }), ...(scope && { scope }), ...(numbering && { numbering }) };
    node.props = { ...node.props, spec };
  }
  for (const child of node.children ?? []) markElements(child);
}
