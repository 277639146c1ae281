import { useId } from "react";

/** A place on the page that can be linked to. */
export type ContentsItem = { readonly id: string; readonly label: string };

type ContentsListProps = { readonly title: string; readonly items: readonly ContentsItem[] };

/**
 * Where to go on a long page. Plain links to the page's own parts; left out on paper, where they lead nowhere.
 *
 * @example <ContentsList title={readingWords.contents} items={[{ id: "slet", label: "Slet dine svar" }]} />
 */
export function ContentsList({ title, items }: ContentsListProps) {
  const id = useId();
  return (
    <nav className="contents no-print" aria-labelledby={id}>
      <p className="contents__title" id={id}>
        {title}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul role="list">
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>{item.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
