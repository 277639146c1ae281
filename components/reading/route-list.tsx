import { sitePath } from "#components/frame/site-path.ts";
import { routeAbout, routesPage } from "#content/da/pages.ts";
import { routes } from "#content/da/routes.ts";
import { stations } from "#content/da/stations.ts";
import type { RouteId } from "#content/ids/routes.ts";
import { divideWords } from "#lib/document/divide-words.ts";
import { StationChain } from "./station-chain.tsx";

type RouteListProps = { readonly ids: readonly RouteId[] };

/**
 * Routes to choose between: who decided, what it is about, and the way in one line.
 *
 * @example <RouteList ids={["kommune", "boerne-og-ungeudvalg"]} />
 */
export function RouteList({ ids }: RouteListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="routes" role="list">
      {ids.map((id) => (
        <li key={id}>
          <h3>
            <a href={sitePath(`/veje/${id}/`)}>{divideWords(routes[id].title)}</a>
          </h3>
          <p>{routeAbout[id]}</p>
          <StationChain
            label={routesPage.way}
            names={routes[id].stations.map(({ station }) => stations[station].name)}
          />
        </li>
      ))}
    </ul>
  );
}
