import { sitePath } from "#components/frame/site-path.ts";
import type { LettersBlock } from "#lib/document/blocks.ts";

type LetterListProps = { readonly block: LettersBlock };

/**
 * The letters that fit, each a link to where it is written.
 *
 * @example <LetterList block={block} />
 */
export function LetterList({ block }: LetterListProps) {
  return (
    <div>
      <p>{block.intro}</p>
      <ul>
        {block.items.map(({ id, title, path }) => (
          <li key={id}>
            <a className="alone" href={sitePath(path)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
