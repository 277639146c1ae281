import type { ReactNode } from "react";

type PageDuoProps = {
  readonly children: ReactNode;
  /** A PlanPanel. From 64rem it stands beside the form and scrolls by itself; below, it follows the form. */
  readonly plan: ReactNode;
};

/**
 * The advisor's guide: the form on the left, the living plan on the right. Printed, it is the plan alone.
 *
 * @example <PageDuo plan={<PlanPanel … />}>…</PageDuo>
 */
export function PageDuo({ children, plan }: PageDuoProps) {
  return (
    <div className="page page--duo">
      <main className="page__main" id="main" tabIndex={-1}>
        {children}
      </main>
      <div className="page__plan">{plan}</div>
    </div>
  );
}
