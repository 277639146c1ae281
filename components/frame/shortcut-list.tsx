import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { sitePath } from "./site-path.ts";

type ShortcutListProps = {
  readonly items: readonly {
    readonly href: string;
    readonly icon: IconName;
    readonly title: string;
    readonly text?: string;
    /** A file to save instead of a page to open: the name it is saved under. */
    readonly download?: string;
  }[];
};

/**
 * Short ways: the deadline only, the seven pieces of advice, a blank checklist.
 *
 * @example <ShortcutList items={start.shortcuts} />
 */
export function ShortcutList({ items }: ShortcutListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="shortcuts" role="list">
      {items.map((item) => (
        <li key={item.href}>
          <Icon name={item.icon} />
          <a href={sitePath(item.href)} download={item.download}>
            {item.title}
          </a>
          {item.text && <p className="soft">{item.text}</p>}
        </li>
      ))}
    </ul>
  );
}
