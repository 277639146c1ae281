import { type IconName, iconPaths } from "./icon-paths.ts";
import { IconShape } from "./icon-shape.tsx";

type IconProps = { readonly name: IconName };

/** Arrows follow the direction of reading; the chevron turns when its details are open. */
const looks: Partial<Record<IconName, string>> = {
  "arrow-left": "icon icon--dir",
  "arrow-right": "icon icon--dir",
  chevron: "icon icon--chevron",
};

/**
 * A small line drawing beside words.
 *
 * @example <Icon name="letter" />
 */
export function Icon({ name }: IconProps) {
  return <IconShape path={iconPaths[name]} look={looks[name]} />;
}
