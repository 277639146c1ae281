"use client";

import { useEffect, useRef, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { makePaper, type PaperProgress, preloadPaper } from "#components/paper/make-paper.ts";
import { PaperError, type PaperErrorReason } from "#components/paper/paper-error.ts";
import type { Print } from "#components/paper/text-sizes.ts";
import { paperFailures, paperButtonWords as words } from "#content/da/paper-button.ts";
import type { Document } from "#lib/document/blocks.ts";
import { paperFileName } from "#lib/document/paper-file-name.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { saveFile } from "./save-file.ts";

type PaperButtonProps = { readonly document: Document; readonly plan: Plan };

type PaperState =
  | { readonly at: "rest" }
  | { readonly at: "making"; readonly print: Print; readonly progress: PaperProgress }
  | { readonly at: "made"; readonly missing: readonly string[] }
  | { readonly at: "failed"; readonly reason: PaperErrorReason };

/**
 * Makes the checklist as a PDF in a worker and saves it, in ordinary print or in large: how far it is, a way to
 * cancel, and a clear message with the way out. One is made at a time.
 *
 * @example <PaperButton document={document} plan={plan} />
 */
export function PaperButton({ document, plan }: PaperButtonProps) {
  const [state, setState] = useState<PaperState>({ at: "rest" });
  const cancel = useRef<AbortController>(null);
  const pressed = useRef<HTMLElement>(null);
  useEffect(() => {
    preloadPaper();
    return () => cancel.current?.abort();
  }, []);

  const make = async (print: Print) => {
    const abort = new AbortController();
    cancel.current = abort;
    const onProgress = (progress: PaperProgress) => setState({ at: "making", print, progress });
    try {
      const { blob, missing } = await makePaper({
        document,
        createdOn: plan.today,
        print,
        onProgress,
        signal: abort.signal,
      });
      saveFile(blob, paperFileName(plan, print));
      setState({ at: "made", missing });
    } catch (error) {
      setState({ at: "failed", reason: error instanceof PaperError ? error.reason : "failed" });
    }
  };
  const isMaking = state.at === "making";
  const busyWith = isMaking ? state.print : null;
  const button = (print: Print, label: string) => (
    <Button
      icon="download"
      look={print === "large" ? "quiet" : "primary"}
      busy={busyWith === print}
      onClick={({ currentTarget }) => {
        if (isMaking) return;
        pressed.current = currentTarget;
        void make(print);
      }}
    >
      {busyWith === print ? words.making : label}
    </Button>
  );
  return (
    <>
      {button("ordinary", words.download)}
      {button("large", words.downloadLarge)}
      {isMaking && (
        <Button
          look="quiet"
          onClick={() => {
            cancel.current?.abort();
            // The button is about to go: the focus goes back to where it came from.
            pressed.current?.focus();
          }}
        >
          {words.cancel}
        </Button>
      )}
      <SaidLine text={saidOf(state)} />
      <Problem state={state} />
    </>
  );
}

/** What went wrong, or not quite right, and the way out; heard at once. */
function Problem({ state }: { readonly state: PaperState }) {
  if (state.at === "made" && state.missing.length > 0) {
    return (
      <div role="alert">
        <Note tone="warn" title={paperFailures.missingTitle}>
          {`${paperFailures.missingText} ${state.missing.join(" ")}`}
        </Note>
      </div>
    );
  }
  if (state.at !== "failed" || state.reason === "cancelled") return null;
  return (
    <div role="alert">
      <Note tone="error" title={paperFailures.title}>
        {`${paperFailures.reasons[state.reason]} ${paperFailures.wayOut}`}
      </Note>
    </div>
  );
}

function saidOf(state: PaperState): string {
  switch (state.at) {
    case "rest":
      return "";
    case "making":
      return words.progress[state.progress];
    case "made":
      return words.made;
    case "failed":
      return state.reason === "cancelled" ? words.cancelled : "";
  }
}
