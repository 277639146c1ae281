"use client";

import { type ReactNode, useEffect, useState } from "react";

type NewVersionNoteProps = {
  /** The site's own folder, "/" or "/klagevejen/". */
  readonly base: string;
};

/**
 * Keeps the site on the device for use without a network, and says when a new version is ready. It stands after the
 * page's own content and takes no focus: what a person is doing is never interrupted, and answers stay.
 *
 * @example <NewVersionNote base="/" />
 */
export function NewVersionNote({ base }: NewVersionNoteProps) {
  const [offer, show] = useState<ReactNode>(null);
  useEffect(() => {
    // The development server's files change by the minute: none of them is kept.
    if (process.env.NODE_ENV !== "production") return;
    const ended = new AbortController();
    // Fetched once the page stands: nobody waits for it. Where it does not come, the site is kept another time.
    import("./after-page.ts").then(
      ({ afterPage }) => afterPage(base, show, ended.signal),
      () => undefined,
    );
    return () => ended.abort();
  }, [base]);
  return <div role="status">{offer}</div>;
}
