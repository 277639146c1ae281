import type { ReactNode } from "react";
import { StandingLine } from "./standing-line.tsx";

type PageDuoProps = {
  readonly children: ReactNode;
  /** A PlanPanel. From 64rem it stands beside the form and scrolls by itself; below, it follows the form. */
  readonly plan: ReactNode;
  /** The plan is the advisor's paper: what the citizen takes home. False where all is printed. */
  readonly printsPlanOnly?: boolean;
};

/**
 * The advisor's guide: the form on the left, the living plan on the right. Printed, it is the plan alone,
 * under the line that says who we are.
 *
 * @example <PageDuo plan={<PlanPanel … />}>…</PageDuo>
 */
export function PageDuo({ children, plan, printsPlanOnly = true }: PageDuoProps) {
  return (
    <div className="page page--duo">
      <main className={`page__main${printsPlanOnly ? " no-print" : ""}`} id="main" tabIndex={-1}>
        {children}
      </main>
      <div className="page__plan">
        {printsPlanOnly && <StandingLine />}
        {plan}
      </div>
    </div>
  );
}
