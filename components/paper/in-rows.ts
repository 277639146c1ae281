/**
 * The items in rows of a number: for what stands in columns. A row is kept on one page, so columns are read across.
 *
 * @example inRows(["a", "b", "c"], 2) // [["a", "b"], ["c"]]
 */
export function inRows<Item>(items: readonly Item[], perRow: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) =>
    items.slice(row * perRow, (row + 1) * perRow),
  );
}
