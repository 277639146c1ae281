"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "#components/fields/button-class.ts";
import { hasCaseOnlyHere, hasOpenCase } from "#components/store/open-case.ts";
import { offlineWords as words } from "#content/da/offline.ts";

type NewVersionNoteProps = {
  /** The site's own folder, "/" or "/klagevejen/". */
  readonly base: string;
};

/**
 * Keeps the site on the device for use without a network, and says when a new version is ready. It stands after the
 * page's own content and takes no focus: what a person is doing is never interrupted, and answers stay. Where they would
 * not, because they live in this page alone, nothing is offered: the new version comes when the page is left.
 *
 * @example <NewVersionNote base="/" />
 */
export function NewVersionNote({ base }: NewVersionNoteProps) {
  const [letIn, setLetIn] = useState<(() => void) | null>(null);
  useEffect(() => {
    // The development server's files change by the minute: none of them is kept.
    if (process.env.NODE_ENV !== "production") return;
    const ended = new AbortController();
    const onWaiting = (change: () => void) => setLetIn(hasOpenCase() && !hasCaseOnlyHere() ? () => change : null);
    // Fetched once the page stands: nobody waits for it. Where it does not come, the site is kept another time.
    import("./watch-releases.ts").then(
      ({ watchReleases }) => watchReleases({ base, isBusy: hasOpenCase, onWaiting, signal: ended.signal }),
      () => undefined,
    );
    return () => ended.abort();
  }, [base]);
  return (
    <div role="status">
      {letIn && (
        <div className="page">
          <div className="note">
            <div className="note__body">
              <p className="bold">{words.ready.title}</p>
              <p>{words.ready.text}</p>
              <div className="actions">
                <button type="button" className={buttonClass("quiet")} onClick={letIn}>
                  {words.change}
                </button>
              </div>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
