import type { SourceId } from "#content/ids/sources.ts";
import { sourceOrder } from "./source-order.ts";

/**
 * The sources that texts cite in their `sources` fields, however deep, each once and in the order of their numbers (T1).
 *
 * @example citedSources([{ text: "…", sources: ["A1", "RSL"] }]) // ["RSL", "A1"]
 */
export function citedSources(content: unknown): readonly SourceId[] {
  const cited = new Set(citedIn(content));
  return sourceOrder.filter((id) => cited.has(id));
}

function citedIn(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content.flatMap(citedIn);
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([field, value]) =>
    field === "sources" && Array.isArray(value) ? value : citedIn(value),
  );
}
