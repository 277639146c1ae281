import { Icon } from "#components/frame/icon.tsx";
import type { IconName } from "#components/frame/icon-paths.ts";
import { stationIcons } from "./station-icons.ts";

type StationIconProps = { readonly station: string };

const icons: Readonly<Record<string, IconName>> = stationIcons;

/**
 * The drawing of a station; a pin for one that has none (the person's own first station, say).
 *
 * @example <StationIcon station="ankestyrelsen" />
 */
export function StationIcon({ station }: StationIconProps) {
  return <Icon name={icons[station] ?? "pin"} />;
}
