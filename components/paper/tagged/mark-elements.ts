import type { ElementSpec, LayoutNode } from "./layout-node.ts";

/**
 * Gives every tagged node of a tree one object that survives layout. Page breaks copy a node's props, not what is
 * in them: the two halves of a list carry the same object, so they become one list (structure.ts).
 *
 * @example markElements(root); // root.children[0].props.spec is { tag: "H1" }
 */
export function markElements(node: LayoutNode): void {
  const { props } = node;
  if (props?.tag) node.props = { ...props, spec: elementSpec(props.tag, props.alt, props.scope) };
  for (const child of node.children ?? []) markElements(child);
}

function elementSpec(tag: ElementSpec["tag"], alt: string | undefined, scope: ElementSpec["scope"]): ElementSpec {
  return { tag, ...(alt ? { alt } : {}), ...(scope ? { scope } : {}) };
}
