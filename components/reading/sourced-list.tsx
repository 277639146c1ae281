import type { SourcedText } from "#content/da/shapes.ts";
import { SourceRefs } from "./source-refs.tsx";

type SourcedListProps = { readonly items: readonly SourcedText[] };

/**
 * A list whose items are each followed by what they rest on.
 *
 * @example <SourcedList items={section.points} />
 */
export function SourcedList({ items }: SourcedListProps) {
  return (
    <ul>
      {items.map(({ text, sources }) => (
        <li key={text}>
          {text} <SourceRefs ids={sources} />
        </li>
      ))}
    </ul>
  );
}
