"use client";

import { Fragment, type ReactNode, useEffect, useState } from "react";

/** A screen reader needs a moment to know of a new live region. */
const moment = 200;

type HeardStatusProps = { readonly children: ReactNode };

/**
 * A live region that comes together with what it says. That would not be heard (status-line.tsx), so it is put in once
 * more when the region has been there for a moment; nothing of it moves.
 *
 * @example <HeardStatus><Note tone="ok" title={words.title} /></HeardStatus>
 */
export function HeardStatus({ children }: HeardStatusProps) {
  const [isKnown, setIsKnown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsKnown(true), moment);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <Fragment key={String(isKnown)}>{children}</Fragment>
    </div>
  );
}
