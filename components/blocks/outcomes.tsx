import type { OutcomesBlock } from "#lib/document/blocks.ts";

type OutcomesProps = { readonly block: OutcomesBlock };

/**
 * What can come out of it: the word in the letter, and what it means.
 *
 * @example <Outcomes block={{ type: "outcomes", items: [{ term: "Hjemvist", text: "…" }] }} />
 */
export function Outcomes({ block }: OutcomesProps) {
  return (
    <dl className="outcomes">
      {block.items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.text}</dd>
        </div>
      ))}
    </dl>
  );
}
