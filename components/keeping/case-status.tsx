"use client";

import { useEffect } from "react";
import { Note } from "#components/blocks/note.tsx";
import { later, useLater } from "#components/frame/use-later.ts";
import { useCase } from "#components/store/use-case.ts";
import { closeWords, deleteWords } from "#content/da/keeping.ts";
import type { CaseNotice } from "./case-notice.tsx";

const part = later(() => import("./case-notice.tsx"));

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
      {ready && notice && <LateNotice id={notice} />}
    </div>
  );
}

/** What happened is seldom, so its words come when they are wanted. */
function LateNotice({ id }: Parameters<typeof CaseNotice>[0]) {
  const Notice = useLater(part)?.CaseNotice;
  return Notice ? <Notice id={id} /> : null;
}
