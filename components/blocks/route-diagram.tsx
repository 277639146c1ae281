import { Icon } from "#components/frame/icon.tsx";
import type { RouteBlock } from "#lib/document/blocks.ts";
import { StationIcon } from "./station-icon.tsx";
import { Tag } from "./tag.tsx";

type RouteDiagramProps = {
  readonly block: RouteBlock;
  /** Beside the advisor's form: names and where the case is, without what one does there. */
  readonly compact?: boolean;
};

/** More stations than this, or more to say at one of them, is easier to read under each other on any screen. */
const mostInRow = 3;
const mostCharacters = 160;

function fitsInRow(stations: RouteBlock["stations"]): boolean {
  const isShort = stations.every(
    ({ does, within = "", you = "" }) => `${does}${within}${you}`.length <= mostCharacters,
  );
  return isShort && stations.length <= mostInRow;
}

/**
 * The complaint's way as stations on a line: solid where the case has been, dotted ahead. Up to three
 * with little to say stand side by side where there is room, else they stand under each other. An ordered list, so it can be read aloud and printed.
 *
 * @example <RouteDiagram block={block} />
 */
export function RouteDiagram({ block, compact = false }: RouteDiagramProps) {
  return (
    <div className="route-wrap">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ol className={fitsInRow(block.stations) ? "route route--row" : "route"} role="list">
        {block.stations.map((station) => (
          <li
            key={station.id}
            className={`is-${station.state}`}
            aria-current={station.state === "here" ? "step" : undefined}
          >
            <span className="route__pin">
              <StationIcon station={station.id} />
            </span>
            <div className="route__body">
              <p className="route__name">{station.name}</p>
              {station.here && <Tag tone="info">{station.here}</Tag>}
              <p>{station.does}</p>
              {station.within && (
                <p className="within soft">
                  <Icon name="clock" />
                  <span>{station.within}</span>
                </p>
              )}
              {!compact && station.you && (
                <p className="route__you">
                  <b>{block.head.you} </b>
                  {station.you}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
