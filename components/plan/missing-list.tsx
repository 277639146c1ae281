"use client";

import { Details } from "#components/fields/details.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import type { MissingItem } from "#components/guide/answer-items.ts";
import { missingWords } from "#content/da/interface.ts";
import { missingPlanWords } from "#content/da/plan-page.ts";
import { fill } from "#lib/document/fill.ts";

type MissingListProps = { readonly items: readonly MissingItem[] };

const shownAtOnce = 3;

/**
 * "Hvad mangler vi?" on the plan: what has not been answered, why it matters, and the way there and back. Those that
 * the deadline and the route read come first; the rest is folded.
 *
 * @example <MissingList items={missingItems(plan, "citizen", "plan")} />
 */
export function MissingList({ items }: MissingListProps) {
  if (items.length === 0) return null;
  const rest = items.slice(shownAtOnce);
  return (
    <section className="no-print stack" aria-labelledby="mangler">
      <h2 id="mangler">{fill(missingPlanWords.title, { title: missingWords.title, count: items.length })}</h2>
      <p>{missingWords.lead}</p>
      <Items items={items.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Details summary={fill(missingPlanWords.rest, { count: rest.length })}>
          <Items items={rest} />
        </Details>
      )}
    </section>
  );
}

function Items({ items }: { readonly items: readonly MissingItem[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ul className="missing" role="list">
      {items.map(({ id, label, why, href }) => (
        <li key={id}>
          <SiteLink className="tasks__name bold" href={href} aria-describedby={why && `mangler-${id}`} soft>
            {label}
          </SiteLink>
          {why && (
            <p className="soft" id={`mangler-${id}`}>
              {why}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
