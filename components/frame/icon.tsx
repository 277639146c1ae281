import { type IconName, iconPaths } from "./icon-paths.ts";

type IconProps = { readonly name: IconName };

/** Arrows follow the direction of reading; the chevron turns when its details are open. */
const extraClass: Partial<Record<IconName, string>> = {
  "arrow-left": " icon--dir",
  "arrow-right": " icon--dir",
  chevron: " icon--chevron",
};

/**
 * A small line drawing beside words. It is always decoration: hidden from assistive technology, so never the only
 * carrier of a meaning.
 *
 * @example <Icon name="letter" />
 */
export function Icon({ name }: IconProps) {
  return (
    <svg className={`icon${extraClass[name] ?? ""}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
