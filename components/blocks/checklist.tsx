import { Icon } from "#components/frame/icon.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import type { ChecklistBlock } from "#lib/document/blocks.ts";
import { Day } from "./day.tsx";
import type { QuestionHref } from "./question-href.ts";

type ChecklistProps = {
  readonly block: ChecklistBlock;
  /** Where the question of a task stands; no links without it. */
  readonly hrefOf?: QuestionHref | undefined;
};

/**
 * Tasks with a box each. The boxes are drawn for the paper and for the eye: nothing is ticked on the screen.
 *
 * @example <Checklist block={{ type: "checklist", items: [{ id: "kopi", title: "Tag en kopi", text: "…" }] }} />
 */
export function Checklist({ block, hrefOf }: ChecklistProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="boxes" role="list">
      {block.items.map((item) => (
        <li key={item.id}>
          <span className="box" aria-hidden="true" />
          <div>
            <p className="bold">{item.title}</p>
            {item.when && (
              <p className="within">
                <Icon name="clock" />
                {"iso" in item.when ? <Day day={item.when} /> : <span>{item.when.text}</span>}
              </p>
            )}
            {item.text && <p>{item.text}</p>}
            {item.link && hrefOf && (
              <p className="no-print">
                <SiteLink className="alone" href={hrefOf(item.link.question)} soft>
                  {item.link.label}
                </SiteLink>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
