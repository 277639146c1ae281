import type { ElementSpec, LayoutNode } from "./layout-node.ts";

/**
 * Gives every tagged node of a tree one object that survives layout. Page breaks copy a node's props, not what is
 * in them: the two halves of a list carry the same object, so they become one list (structure.ts). Nodes of one group
 * carry the same object from the start.
 *
 * @example markElements(root); // root.children[0].props.spec is { tag: "H1" }
 */
export function markElements(node: LayoutNode, groups = new Map<string, ElementSpec>()): void {
  const { tag, alt, scope, numbering, group } = node.props ?? {};
  if (tag) {
    const known = group === undefined ? undefined : groups.get(group);
    const spec = known ?? {
      tag,
      ...(alt && { alt }),
      ...(scope && { scope }),
      ...(numbering && { numbering }),
    };
    if (group !== undefined) groups.set(group, spec);
    node.props = { ...node.props, spec };
  }
  for (const child of node.children ?? []) markElements(child, groups);
}
