/**
 * Stands in for a part of the page that did not come.
 *
 * @example import("./part.tsx").then(({ Part }) => Part, () => nothing)
 */
export function nothing() {
  return null;
}
