"use client";

import { useEffect } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { dismissNotice } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { caseNotices, closeWords, deleteWords, dismissWords } from "#content/da/keeping.ts";

/**
 * Says what happened to the answers: that they are gone, that the browser does not keep them, that another tab changed
 * them. It stands in the page before and after, so that it is heard; once all is deleted, the focus goes to the heading
 * of what is left.
 *
 * @example <CaseStatus />
 */
export function CaseStatus() {
  const { ready, isForgotten, notice, place } = useCase();
  useEffect(() => {
    if (isForgotten) document.querySelector<HTMLElement>("h1[tabindex]")?.focus();
  }, [isForgotten]);
  const forgotten = place === "memory" ? closeWords.done : deleteWords.done;
  return (
    <div role="status" className={isForgotten || (ready && notice) ? "no-print" : "vh"}>
      {isForgotten && <Note tone="ok" title={forgotten} />}
      {ready && notice && (
        <Note tone="info" title={caseNotices[notice].title}>
          <p>{caseNotices[notice].text}</p>
          <Button look="quiet" onClick={dismissNotice}>
            {dismissWords}
          </Button>
        </Note>
      )}
    </div>
  );
}
