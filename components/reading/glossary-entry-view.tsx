import { glossary } from "#content/da/glossary.ts";
import { glossaryPage as words } from "#content/da/pages.ts";
import type { GlossaryId } from "#content/ids/glossary.ts";
import { SourceRefs } from "./source-refs.tsx";

type GlossaryEntryViewProps = { readonly id: GlossaryId };

/**
 * A word, what it means, and the words beside it. A part of a `dl`.
 *
 * @example <dl><GlossaryEntryView id="genvurdering" /></dl>
 */
export function GlossaryEntryView({ id }: GlossaryEntryViewProps) {
  const { term, explanation, see, sources } = glossary[id];
  return (
    <div id={id}>
      <dt>{term}</dt>
      <dd>
        <p>
          {explanation} <SourceRefs ids={sources} />
        </p>
        {see.length > 0 && (
          <p className="glossary__see">
            {words.see}
            {see.map((other, place) => (
              <span key={other}>
                {" "}
                <a href={`#${other}`}>{glossary[other].term}</a>
                {place < see.length - 1 && ","}
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}
