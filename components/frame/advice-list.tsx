import type { ReactNode } from "react";

type AdviceListProps = {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly href?: string;
    /** One paragraph or more; a string becomes a paragraph. */
    readonly body: ReactNode;
  }[];
};

/**
 * The seven pieces of advice in their order, each with its number, as stations on one line. Headings are h2.
 *
 * @example <AdviceList items={advice.map((a) => ({ id: a.id, title: a.title, body: a.short }))} />
 */
export function AdviceList({ items }: AdviceListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ol className="steps-list" role="list">
      {items.map((item, index) => (
        <li key={item.id} id={item.id}>
          <span className="disc" aria-hidden="true">
            {index + 1}
          </span>
          <div className="steps-list__body">
            <h2 className="steps-list__title">{item.href ? <a href={item.href}>{item.title}</a> : item.title}</h2>
            {typeof item.body === "string" ? <p>{item.body}</p> : item.body}
          </div>
        </li>
      ))}
    </ol>
  );
}
