/** A place on the page that can be linked to, and the places inside it. */
export type ContentsItem = {
  readonly id: string;
  readonly label: string;
  readonly parts?: readonly { readonly id: string; readonly label: string }[];
};

type ContentsListProps = {
  /** Of the list itself, for links back to it. */
  readonly id: string;
  readonly title: string;
  /** Its name where another list on the page has the same title. */
  readonly name?: string;
  readonly items: readonly ContentsItem[];
  /** The labels are letters or other short marks: side by side. */
  readonly short?: boolean;
};

/**
 * Where to go on a long page. Plain links to the page's own parts; left out on paper, where they lead nowhere.
 *
 * @example <ContentsList id="indhold" title={readingWords.contents} items={[{ id: "slet", label: "Slet dine svar" }]} />
 */
export function ContentsList({ id, title, name, items, short = false }: ContentsListProps) {
  const titleId = `${id}-titel`;
  const named = name ? { "aria-label": name } : { "aria-labelledby": titleId };
  return (
    <nav className={`contents${short ? " contents--short" : ""} no-print`} id={id} {...named}>
      <p className="contents__title" id={titleId}>
        {title}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul role="list">
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>{item.label}</a>
            {item.parts && (
              // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
              <ul role="list">
                {item.parts.map((part) => (
                  <li key={part.id}>
                    <a href={`#${part.id}`}>{part.label}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
