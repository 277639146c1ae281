import { SiteLink } from "#components/frame/site-link.tsx";
import type { LadderBlock } from "#lib/document/blocks.ts";
import type { QuestionHref } from "./question-href.ts";

type LadderProps = {
  readonly block: LadderBlock;
  /** Where a question stands on this page or in the guide; no links without it. */
  readonly hrefOf?: QuestionHref | undefined;
};

/**
 * What to go through when the day is past (F8): numbered rungs, each with the way to the answer it is about.
 *
 * @example <Ladder block={block} hrefOf={hrefOf} />
 */
export function Ladder({ block, hrefOf }: LadderProps) {
  return (
    <div className="stack">
      <p>{block.lead}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ol className="calc" role="list">
        {block.items.map(({ id, title, text, link }) => (
          <li key={id}>
            <div>
              <p className="bold">{title}</p>
              <p>{text}</p>
              {link && hrefOf && (
                <p className="no-print">
                  <SiteLink className="alone" href={hrefOf(link.question)} soft>
                    {link.label}
                  </SiteLink>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
