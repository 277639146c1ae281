import { sitePath } from "./site-path.ts";

type SiteFooterProps = {
  readonly columns: readonly {
    readonly title: string;
    readonly links: readonly { readonly href: string; readonly label: string }[];
  }[];
  /** The standing line: who we are not, in full. */
  readonly standing: string;
  /** The rules' version and the day they were checked (T1). */
  readonly version: string;
};

/**
 * The foot of every page: columns of plain links, the standing line, the rules' version.
 *
 * @example <SiteFooter columns={footer.columns} standing={words.standing} version={words.version} />
 */
export function SiteFooter({ columns, standing, version }: SiteFooterProps) {
  return (
    <footer className="site-footer soft">
      <div className="site-footer__in">
        {columns.length > 0 && (
          <div className="site-footer__cols">
            {columns.map((column) => (
              <div key={column.title}>
                <h2>{column.title}</h2>
                {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
                <ul role="list">
                  {column.links.map((link) => (
                    <li key={link.href}>
                      <a href={sitePath(link.href)}>{link.label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
        <div className="site-footer__end">
          <p className="site-footer__standing">{standing}</p>
          <p>{version}</p>
        </div>
      </div>
    </footer>
  );
}
