/**
 * Every text in a piece of content, in order; without the fields that hold ids, addresses and the like.
 *
 * @param skip the names of those fields
 * @example textsIn({ title: "Skat", sources: ["SFL"] }, ["sources"]) // ["Skat"]
 */
export function textsIn(value: unknown, skip: readonly string[] = []): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, skip));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (skip.includes(field) ? [] : textsIn(inner, skip)));
}
