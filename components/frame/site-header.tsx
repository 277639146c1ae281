import { BrandMark } from "./brand-mark.tsx";
import { sitePath } from "./site-path.ts";

type SiteHeaderProps = {
  readonly brand: string;
  readonly homeHref: string;
  /** The standing line: who we are not. Narrow screens show it in the footer only. */
  readonly standing: string;
  readonly nav?:
    | {
        /** Names the landmark: "Sider". */
        readonly label: string;
        readonly items: readonly { readonly href: string; readonly label: string }[];
      }
    | undefined;
};

/**
 * The head of every page: the name with the way home, the standing line, and links to the reference pages. Plain links,
 * so that they work before and without JavaScript.
 *
 * @example <SiteHeader brand="Klagevejen" homeHref="/" standing={words.standing} nav={nav} />
 */
export function SiteHeader({ brand, homeHref, standing, nav }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-header__in">
        <a className="brand" href={sitePath(homeHref)}>
          <BrandMark />
          {brand}
        </a>
        <p className="site-header__note soft">{standing}</p>
        {nav && (
          <nav className="site-nav" aria-label={nav.label}>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
            <ul role="list">
              {nav.items.map((item) => (
                <li key={item.href}>
                  <a href={sitePath(item.href)}>{item.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
