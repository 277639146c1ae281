import "#components/styles/case.css";
import type { ReactNode } from "react";
import type { DeadlineBlock, RouteBlock } from "#lib/document/blocks.ts";
import { DeadlinePanel } from "./deadline-panel.tsx";
import { RouteDiagram } from "./route-diagram.tsx";
import type { SummaryItem } from "./summary-item.ts";
import { SummaryList } from "./summary-list.tsx";
import type { TaskItem } from "./task-item.ts";
import { TaskList } from "./task-list.tsx";

type PlanPanelProps = {
  /** The id of the panel, for a link to it from the form on narrow screens. */
  readonly id: string;
  /** "Planen indtil nu". */
  readonly title: string;
  /** What the advisor calls the session. */
  readonly session?: string | undefined;
  /** "I dag", at the mark on the bar. */
  readonly today: string;
  readonly deadline?: DeadlineBlock | undefined;
  /** Said where there is no deadline yet. */
  readonly noDeadline: string;
  readonly missing?: { readonly title: string; readonly items: readonly TaskItem[] } | undefined;
  readonly answers?:
    | { readonly title: string; readonly change: string; readonly items: readonly SummaryItem[] }
    | undefined;
  readonly route?: { readonly title: string; readonly block: RouteBlock } | undefined;
  /** A small button or link in the head: print, see the whole plan. */
  readonly actions?: ReactNode;
};

/**
 * The living plan beside the advisor's form: the deadline, what is missing, the answers, the route. Parts that have
 * nothing yet are left out.
 *
 * @example <PlanPanel id="plan" title={w.planSoFar} today={w.today} noDeadline={w.noDeadline} deadline={deadline} />
 */
export function PlanPanel({
  id,
  title,
  session,
  today,
  deadline,
  noDeadline,
  missing,
  answers,
  route,
  actions,
}: PlanPanelProps) {
  return (
    <aside className="plan" id={id} aria-labelledby={`${id}-title`}>
      <div className="plan__head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {actions && <div className="no-print">{actions}</div>}
      </div>
      {session && <p className="bold">{session}</p>}
      {deadline ? (
        <DeadlinePanel block={deadline} today={today} level={3} compact />
      ) : (
        <p className="soft">{noDeadline}</p>
      )}
      {missing && missing.items.length > 0 && (
        <section>
          <h3>{missing.title}</h3>
          <TaskList items={missing.items} />
        </section>
      )}
      {answers && answers.items.length > 0 && (
        <section>
          <h3>{answers.title}</h3>
          <SummaryList items={answers.items} change={answers.change} />
        </section>
      )}
      {route && (
        <section>
          <h3>{route.title}</h3>
          <RouteDiagram block={route.block} compact />
        </section>
      )}
    </aside>
  );
}
