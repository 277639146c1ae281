import { Icon } from "#components/frame/icon.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import type { ChecklistBlock } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";
import { Day } from "./day.tsx";
import type { QuestionHref } from "./question-href.ts";

/** What makes the boxes real. */
export type Ticking = {
  readonly onTick: (id: string, isDone: boolean) => void;
  /** "{done} af {count} gjort". */
  readonly count: string;
};

type ChecklistProps = {
  readonly block: ChecklistBlock;
  /** Where the question of a task stands; no links without it. */
  readonly hrefOf?: QuestionHref | undefined;
  /** What ticks a task; without it the boxes are drawn, for the paper and for the eye. */
  readonly ticking?: Ticking | undefined;
};

/**
 * Tasks with a box each, and how many are done once one is. The box is named by the task alone: what stands under it
 * is read as text.
 *
 * @example <Checklist block={{ type: "checklist", items: [{ id: "kopi", title: "Tag en kopi", text: "…" }] }} />
 */
export function Checklist({ block, hrefOf, ticking }: ChecklistProps) {
  const { items } = block;
  const done = items.filter(({ isDone }) => isDone).length;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ul className="boxes" role="list">
        {items.map((item) => (
          <li key={item.id}>
            {ticking ? (
              <label className="tick bold">
                <input
                  type="checkbox"
                  checked={item.isDone ?? false}
                  onChange={({ target }) => ticking.onTick(item.id, target.checked)}
                />
                <span>{item.title}</span>
              </label>
            ) : (
              <span className="box" aria-hidden="true" />
            )}
            <div>
              {!ticking && <p className="bold">{item.title}</p>}
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
      {ticking && done > 0 && items.length > 1 && (
        <p className="soft no-print">{fill(ticking.count, { done, count: items.length })}</p>
      )}
    </>
  );
}
