import type { NotesBlock } from "#lib/document/blocks.ts";

type NoteLinesProps = { readonly block: NotesBlock };

/**
 * The person's own words, and, on paper only, ruled lines for more and what stands in the page's own field.
 *
 * @example <NoteLines block={{ type: "notes", texts: [{ label: "Uenig i", value: "…" }], lines: 8 }} />
 */
export function NoteLines({ block }: NoteLinesProps) {
  return (
    <div className="notes">
      {block.texts.length > 0 && (
        <dl className="own-words">
          {block.texts.map((fact) => (
            <div key={fact.label} className={fact.isTypedHere && "print-only"}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {block.log && (
        <p className="log print-only">
          {block.log.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
      )}
      <div className="ruled" aria-hidden="true">
        {Array.from({ length: block.lines }, (_, line) => line).map((line) => (
          <i key={line} />
        ))}
      </div>
    </div>
  );
}
