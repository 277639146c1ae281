/** "primary" for the one way on, "quiet" for the others. */
export type ButtonLook = "primary" | "quiet";

/**
 * The classes of a button, which a link that looks like one shares.
 *
 * @example buttonClass("quiet") // "btn btn--quiet"
 */
export function buttonClass(look: ButtonLook = "primary"): string {
  return look === "primary" ? "btn" : `btn btn--${look}`;
}
