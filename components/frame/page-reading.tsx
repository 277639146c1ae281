import type { ReactNode } from "react";
import { StandingLine } from "./standing-line.tsx";

type PageReadingProps = {
  readonly children: ReactNode;
  /** The start page: the full width instead of one column of 42rem. */
  readonly wide?: boolean;
  /** Printed it is a paper of its own, a letter or the plan, which says itself whose it is. */
  readonly ownPaper?: boolean;
};

/**
 * One column to read, 42rem wide. Holds the page's only main element.
 *
 * @example <PageReading><PageHeading title={page.title} /><Prose>…</Prose></PageReading>
 */
export function PageReading({ children, wide = false, ownPaper = false }: PageReadingProps) {
  return (
    <div className={`page page--reading${wide ? " page--wide" : ""}`}>
      <main className="page__main" id="main" tabIndex={-1}>
        {!ownPaper && <StandingLine />}
        {children}
      </main>
    </div>
  );
}
