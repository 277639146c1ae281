import { IconShape } from "#components/frame/icon-shape.tsx";
import { stationIcons } from "./station-icons.ts";
import { stationPaths } from "./station-paths.ts";

type StationIconProps = { readonly station: string };

const icons: Readonly<Record<string, string>> = stationIcons;

/**
 * The drawing of a station; a pin for one that has none (the person's own first station, say).
 *
 * @example <StationIcon station="ankestyrelsen" />
 */
export function StationIcon({ station }: StationIconProps) {
  return <IconShape path={icons[station] ?? stationPaths.pin} />;
}
