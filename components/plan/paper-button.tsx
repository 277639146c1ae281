"use client";

import { useEffect, useRef, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import type { ButtonLook } from "#components/fields/button-class.ts";
import { SaidLine } from "#components/frame/said-line.tsx";
import { endWorkerWithCase } from "#components/paper/end-with-case.ts";
import { makePaper, type PaperProgress, preloadPaper, preparePaper } from "#components/paper/make-paper.ts";
import { PaperError, type PaperErrorReason } from "#components/paper/paper-error.ts";
import type { Print } from "#components/paper/text-sizes.ts";
import type { checklistPaperWords, letterPaperWords } from "#content/da/paper-button.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Document } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { saveFile } from "./save-file.ts";

type PaperButtonProps = {
  readonly document: Document | Letter;
  /** The day of printing; nothing is made before it is known. */
  readonly today: CalendarDate | null;
  readonly words: typeof checklistPaperWords | typeof letterPaperWords;
  readonly kinds: readonly PaperKind[];
  /** Made ready once the page is idle, so that the press gives the first kind at once. */
  readonly prepares?: boolean;
  readonly onMade?: () => void;
};

/** One of the sizes that the paper comes in: its button, and its file's name. */
export type PaperKind = {
  readonly print: Print;
  readonly label: string;
  readonly fileName: string;
  readonly look: ButtonLook;
};

type PaperState =
  | { readonly at: "rest" }
  | { readonly at: "making"; readonly print: Print; readonly progress: PaperProgress }
  | { readonly at: "made"; readonly missing: readonly string[] }
  | { readonly at: "failed"; readonly reason: PaperErrorReason; readonly what: string };

/**
 * Makes a checklist or a letter as a PDF in a worker and saves it: how far it is, a way to cancel, and a clear message
 * with the way out. One is made at a time.
 *
 * @example <PaperButton document={letter} today={today} words={letterPaperWords} kinds={[pdf]} onMade={onTaken} />
 */
export function PaperButton({ document, today, words, kinds, prepares = false, onMade }: PaperButtonProps) {
  const [state, setState] = useState<PaperState>({ at: "rest" });
  const cancel = useRef<AbortController>(null);
  const pressed = useRef<HTMLElement>(null);
  const latest = useRef(document);
  useEffect(() => {
    latest.current = document;
  });
  useEffect(endWorkerWithCase, []);
  useEffect(() => {
    preloadPaper();
    return () => cancel.current?.abort();
  }, []);
  useEffect(() => {
    if (!prepares || today === null) return;
    return preparePaper(() => ({ document: latest.current, createdOn: today }));
  }, [prepares, today]);

  const make = async ({ print, fileName }: PaperKind) => {
    if (today === null) return;
    const abort = new AbortController();
    cancel.current = abort;
    const onProgress = (progress: PaperProgress) => setState({ at: "making", print, progress });
    try {
      const { blob, missing } = await makePaper({
        document,
        createdOn: today,
        print,
        onProgress,
        signal: abort.signal,
      });
      saveFile(blob, fileName);
      onMade?.();
      setState({ at: "made", missing });
    } catch (error) {
      const { reason, what } = error instanceof PaperError ? error : new PaperError("failed");
      setState({ at: "failed", reason, what });
    }
  };
  const isMaking = state.at === "making";
  const busyWith = isMaking ? state.print : null;
  return (
    <>
      {kinds.map((kind) => (
        <Button
          key={kind.print}
          icon="download"
          look={kind.look}
          busy={busyWith === kind.print}
          onClick={({ currentTarget }) => {
            if (isMaking) return;
            pressed.current = currentTarget;
            void make(kind);
          }}
        >
          {busyWith === kind.print ? words.making : kind.label}
        </Button>
      ))}
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
      <SaidLine text={saidOf(state, words)} />
      <Problem state={state} words={words} />
    </>
  );
}

/** What went wrong, or not quite right, and the way out; heard at once. */
function Problem({ state, words }: { readonly state: PaperState } & Pick<PaperButtonProps, "words">) {
  if (state.at === "made" && state.missing.length > 0) {
    return (
      <div role="alert">
        <Note tone="warn" title={words.missingTitle}>
          {`${words.missingText} ${state.missing.join(" ")}`}
        </Note>
      </div>
    );
  }
  if (state.at !== "failed" || state.reason === "cancelled") return null;
  return (
    <div role="alert">
      <Note tone="error" title={words.failed}>
        {`${fill(words.reasons[state.reason], { what: state.what })} ${words.wayOut}`}
      </Note>
    </div>
  );
}

function saidOf(state: PaperState, words: PaperButtonProps["words"]): string {
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
