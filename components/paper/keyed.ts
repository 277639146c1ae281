/**
 * A key for each item of a list that never changes: the paper is drawn once, so a place is as good as a name.
 *
 * @example keyed(["a", "b"]) // [{ key: "0", item: "a" }, { key: "1", item: "b" }]
 */
export function keyed<Item>(items: readonly Item[]): readonly { readonly key: string; readonly item: Item }[] {
  return items.map((item, index) => ({ key: String(index), item }));
}
