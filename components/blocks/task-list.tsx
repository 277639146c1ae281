import "#components/styles/case.css";
import { useId } from "react";
import { SiteLink } from "#components/frame/site-link.tsx";
import { Tag } from "./tag.tsx";
import type { TaskItem } from "./task-item.ts";

type TaskListProps = { readonly items: readonly TaskItem[] };

/**
 * What is ready and what is missing; a link leads to the place where it can be given.
 *
 * @example <TaskList items={[{ label: "Dato på brevet", href: "…", status: { tone: "todo", text: "Mangler" } }]} />
 */
export function TaskList({ items }: TaskListProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="tasks" role="list">
      {items.map((item, place) => (
        <li key={item.label}>
          {item.href ? (
            <SiteLink
              className="tasks__name"
              href={item.href}
              aria-describedby={`${id}-${place}`}
              soft={!item.href.startsWith("#")}
            >
              {item.label}
            </SiteLink>
          ) : (
            <span className="tasks__name">{item.label}</span>
          )}
          <span id={`${id}-${place}`}>
            <Tag tone={item.status.tone}>{item.status.text}</Tag>
          </span>
        </li>
      ))}
    </ul>
  );
}
