import { sitePath } from "#components/frame/site-path.ts";
import { readingWords } from "#content/da/pages.ts";

export type OnwardLink = {
  readonly href: string;
  readonly label: string;
  /** A file to save instead of a page to open. */
  readonly download?: string;
};

type OnwardLinksProps = { readonly links: readonly OnwardLink[] };

/**
 * Where to go when the page has been read. Plain links, left out on paper.
 *
 * @example <OnwardLinks links={[{ href: "/frist/", label: onwardLinks.deadline }]} />
 */
export function OnwardLinks({ links }: OnwardLinksProps) {
  if (links.length === 0) return null;
  return (
    <section className="onward no-print">
      <h2>{readingWords.onward}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul role="list">
        {links.map(({ href, label, download }) => (
          <li key={href}>
            <a href={sitePath(href)} download={download}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
