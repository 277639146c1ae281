import type { SourcesBlock } from "#lib/document/blocks.ts";

type SourceListProps = { readonly block: SourcesBlock };

/**
 * What the words rest on (T1): each source with its address and the day it was last checked.
 *
 * @example <SourceList block={block} />
 */
export function SourceList({ block }: SourceListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="sources" role="list">
      {block.items.map((item) => (
        <li key={item.id}>
          <a href={item.url} rel="noreferrer">
            {item.title}
          </a>
          {item.checked && <span className="soft">{item.checked}</span>}
        </li>
      ))}
    </ul>
  );
}
