import { sitePath } from "#components/frame/site-path.ts";
import { VisuallyHidden } from "#components/frame/visually-hidden.tsx";
import { readingWords } from "#content/da/pages.ts";
import { sources } from "#content/da/sources.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { sourceNumber } from "#lib/document/source-order.ts";

type SourceRefsProps = { readonly ids: readonly SourceId[] };

/**
 * The small numbers after a text that say what it rests on (T1). Each leads to the source, with the day it was checked.
 * The numbers are the same on every page and in the list that each page ends with.
 *
 * @example <p>{text} <SourceRefs ids={["RSL", "A1"]} /></p>
 */
export function SourceRefs({ ids }: SourceRefsProps) {
  const inOrder = [...new Set(ids)].sort((one, other) => sourceNumber(one) - sourceNumber(other));
  if (inOrder.length === 0) return null;
  return (
    <span className="refs">
      {inOrder.map((id) => (
        <a key={id} className="ref" href={sitePath(`/kilder/#${id}`)} title={sources[id].short}>
          <VisuallyHidden>{`${readingWords.source} `}</VisuallyHidden>
          {sourceNumber(id)}
        </a>
      ))}
    </span>
  );
}
