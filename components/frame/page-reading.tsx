import type { ReactNode } from "react";

type PageReadingProps = {
  readonly children: ReactNode;
  /** The start page: the full width instead of one column of 42rem. */
  readonly wide?: boolean;
};

/**
 * One column to read, 42rem wide. Holds the page's only main element.
 *
 * @example <PageReading><PageHeading title={page.title} /><Prose>…</Prose></PageReading>
 */
export function PageReading({ children, wide = false }: PageReadingProps) {
  return (
    <div className={`page page--reading${wide ? " page--wide" : ""}`}>
      <main className="page__main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
