import type { TimelineBlock } from "#lib/document/blocks.ts";
import { DrawnTimeline } from "./drawn-timeline.tsx";
import { TimelineList } from "./timeline-list.tsx";

/** More columns than this are too narrow to read. */
const mostColumns = 5;
/** About eight lines in a narrow column. */
const mostCharacters = 160;

/** The days in order: on a drawn line where they are few and short, otherwise as a list in two columns. */
export function Timeline({ block }: { readonly block: TimelineBlock }) {
  const { items } = block;
  const fits = items.length >= 2 && items.length <= mostColumns;
  const isShort = items.every(
    ({ day, when, title, text, owner, source }) =>
      [day?.text ?? when, title, text, owner, source].join("").length <= mostCharacters,
  );
  return fits && isShort ? <DrawnTimeline items={items} /> : <TimelineList items={items} />;
}
