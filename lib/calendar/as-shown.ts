/**
 * A refused value as an error shows it. Never throws, whatever the value is: a text in quotes, anything else by its
 * kind.
 *
 * @example asShown("2026-02-31") // '"2026-02-31"'
 */
export function asShown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return value === null ? "null" : typeof value;
}
