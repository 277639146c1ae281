"use client";

import { useEffect, useRef, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { StatusLine } from "#components/frame/status-line.tsx";
import { makePaper, preloadPaper } from "#components/paper/make-paper.ts";
import { PaperError, type PaperErrorReason } from "#components/paper/paper-error.ts";
import { paperFailures, planPageWords } from "#content/da/interface.ts";
import type { Document } from "#lib/document/blocks.ts";
import { paperFileName } from "#lib/document/paper-file-name.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { saveFile } from "./save-file.ts";

type PaperButtonProps = { readonly document: Document; readonly plan: Plan };

type PaperState =
  | { readonly at: "rest" }
  | { readonly at: "making" }
  | { readonly at: "made"; readonly missing: readonly string[] }
  | { readonly at: "failed"; readonly reason: PaperErrorReason };

/**
 * Makes the checklist as a PDF in a worker and saves it: progress, cancel, and a clear message with the way out.
 *
 * @example <PaperButton document={document} plan={plan} />
 */
export function PaperButton({ document, plan }: PaperButtonProps) {
  const [state, setState] = useState<PaperState>({ at: "rest" });
  const cancel = useRef<AbortController>(null);
  useEffect(() => preloadPaper(), []);

  const make = async () => {
    cancel.current = new AbortController();
    setState({ at: "making" });
    try {
      const { blob, missing } = await makePaper({ document, createdOn: plan.today, signal: cancel.current.signal });
      saveFile(blob, paperFileName(plan));
      setState({ at: "made", missing });
    } catch (error) {
      setState({ at: "failed", reason: error instanceof PaperError ? error.reason : "failed" });
    }
  };
  const isMaking = state.at === "making";
  return (
    <>
      <Button icon="download" busy={isMaking} onClick={() => void make()}>
        {isMaking ? planPageWords.making : planPageWords.download}
      </Button>
      {isMaking && (
        <Button look="quiet" onClick={() => cancel.current?.abort()}>
          {planPageWords.cancel}
        </Button>
      )}
      <StatusLine text={statusOf(state)} />
      {state.at === "made" && state.missing.length > 0 && (
        <Note tone="warn" title={paperFailures.missingTitle}>
          {`${paperFailures.missingText} ${state.missing.join(" ")}`}
        </Note>
      )}
      {state.at === "failed" && state.reason !== "cancelled" && (
        <Note tone="error" title={paperFailures.title}>
          {`${paperFailures.reasons[state.reason]} ${paperFailures.wayOut}`}
        </Note>
      )}
    </>
  );
}

function statusOf(state: PaperState): string {
  switch (state.at) {
    case "rest":
      return "";
    case "making":
      return planPageWords.making;
    case "made":
      return planPageWords.made;
    case "failed":
      return state.reason === "cancelled" ? planPageWords.cancelled : paperFailures.title;
  }
}
