import type { TimelineBlock } from "#lib/document/blocks.ts";
import { Day } from "./day.tsx";
import { Tag } from "./tag.tsx";

type TimelineProps = { readonly block: TimelineBlock };

/**
 * The days in order on one line: a filled disc where it starts, the amber one at the deadline. Whose clock it is stands
 * as a tag.
 *
 * @example <Timeline block={block} />
 */
export function Timeline({ block }: TimelineProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ol className="days" role="list">
      {block.items.map((item) => (
        <li key={item.id} className={`is-${item.emphasis}`}>
          <p className="days__when bold">
            <Day day={item.day} />
          </p>
          <div className="days__body">
            <p className="bold">{item.title}</p>
            {item.text && <p className="soft">{item.text}</p>}
            {item.owner && <Tag>{item.owner}</Tag>}
            {item.source && <p className="soft">{item.source}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
