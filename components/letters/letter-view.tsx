import type { Letter, LetterBlock, LetterFact } from "#lib/letters/letter.ts";

type LetterViewProps = { readonly letter: Letter };

/**
 * A letter on the page, as it is copied and as it is printed. What only paper has room for is shown in print alone.
 *
 * @example <LetterView letter={letter} />
 */
export function LetterView({ letter }: LetterViewProps) {
  return (
    <div className="letter">
      {letter.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names and no state; their place is their identity
        <LetterBlockView key={place} block={block} />
      ))}
    </div>
  );
}

function LetterBlockView({ block }: { readonly block: LetterBlock }) {
  switch (block.type) {
    case "facts":
      return <Facts items={block.items} />;
    case "subject":
      return <p className="bold">{block.text}</p>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "pen":
      return (
        <div className="letter__pen" aria-hidden="true">
          {Array.from({ length: block.lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are alike
            <i key={line} />
          ))}
        </div>
      );
  }
}

function Facts({ items }: { readonly items: readonly LetterFact[] }) {
  const isPrintedOnly = items.every(({ paperOnly }) => paperOnly);
  return (
    <div className={isPrintedOnly ? "print-only" : undefined}>
      {items.map(({ label, value, paperOnly }) => (
        <p key={label} className={paperOnly ? "letter__fact print-only" : "letter__fact"}>
          <span>{`${label}:`}</span> {value ? <span>{value}</span> : <i aria-hidden="true" />}
        </p>
      ))}
    </div>
  );
}
