import type { ReactNode } from "react";
import { StandingLine } from "./standing-line.tsx";

type PageRailProps = {
  /** A StepRail; it is hidden below 64rem, where Progress (inside children) stands for it. */
  readonly rail: ReactNode;
  readonly children: ReactNode;
};

/**
 * The citizen's guide: the steps on the left from 64rem, the question on the right; one column below.
 *
 * @example <PageRail rail={<StepRail … />}><Progress … />…</PageRail>
 */
export function PageRail({ rail, children }: PageRailProps) {
  return (
    <div className="page page--rail">
      <div className="page__rail">{rail}</div>
      <main className="page__main" id="main" tabIndex={-1}>
        <StandingLine />
        {children}
      </main>
    </div>
  );
}
