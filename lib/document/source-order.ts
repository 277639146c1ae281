import { type Source, sources } from "#content/da/sources.ts";
import { type SourceId, sourceIds } from "#content/ids/sources.ts";

/** The kinds from the strongest to the weakest: what a court would look at first stands first. */
export const sourceKinds: readonly Source["kind"][] = ["law", "order", "authority", "secondary"];

/** Every source in the order of the page of sources; its place is its number, the same on every page (T1). */
export const sourceOrder: readonly SourceId[] = sourceKinds.flatMap((kind) =>
  sourceIds.filter((id) => sources[id].kind === kind),
);

/**
 * The number that stands for a source on every page and on paper (T1).
 *
 * @example sourceNumber("RSL") // 1
 */
export function sourceNumber(id: SourceId): number {
  return sourceOrder.indexOf(id) + 1;
}
