"use client";

import { useEffect, useRef, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { makePaper } from "#components/paper/make-paper.ts";
import { PaperError } from "#components/paper/paper-error.ts";
import { saveFile } from "#components/plan/save-file.ts";
import { letterEditor as words } from "#content/da/letters/page.ts";
import { letterSlugs } from "#content/ids/letters.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterText } from "#lib/letters/letter-text.ts";

type LetterActionsProps = {
  readonly letter: Letter;
  readonly today: CalendarDate | null;
  /** The letter has been taken along: nothing is lost by leaving. */
  readonly onTaken: () => void;
};

type State = { readonly said: string; readonly problem?: string; readonly busy?: true };

/**
 * The ways to take a letter along: the clipboard, a PDF, the printer, a text file. What happened is said in one line;
 * what went wrong, with the way out, in a note.
 *
 * @example <LetterActions letter={letter} today={today} onTaken={() => setTaken(true)} />
 */
export function LetterActions({ letter, today, onTaken }: LetterActionsProps) {
  const [state, setState] = useState<State>({ said: "" });
  const cancel = useRef<AbortController>(null);
  useEffect(() => () => cancel.current?.abort(), []);
  const name = `klagevejen-${letterSlugs[letter.id]}`;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letterText(letter));
      setState({ said: words.copied });
      onTaken();
    } catch {
      setState({ said: "", problem: words.copyFailed });
    }
  };
  const savePdf = async () => {
    if (today === null) return;
    cancel.current = new AbortController();
    setState({ said: words.makingPdf, busy: true });
    try {
      const { blob, missing } = await makePaper({
        document: letter,
        createdOn: today,
        signal: cancel.current.signal,
      });
      saveFile(blob, `${name}.pdf`);
      onTaken();
      const problem = missing.length > 0 ? `${words.missing} ${missing.join(" ")}` : undefined;
      setState({ said: words.madePdf, ...(problem && { problem }) });
    } catch (error) {
      const isTooLong = error instanceof PaperError && error.reason === "too-long";
      setState({ said: "", problem: isTooLong ? words.pdfTooLong : words.pdfFailed });
    }
  };
  const print = () => {
    window.print();
    onTaken();
  };
  const saveText = () => {
    saveFile(new Blob([letterText(letter)], { type: "text/plain;charset=utf-8" }), `${name}.txt`);
    setState({ said: words.savedTxt });
    onTaken();
  };
  return (
    <>
      <div className="actions">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button look="quiet" icon="download" busy={state.busy ?? false} onClick={() => void savePdf()}>
          {state.busy ? words.makingPdf : words.pdf}
        </Button>
        <Button look="quiet" icon="printer" onClick={print}>
          {words.print}
        </Button>
        <Button look="quiet" icon="document" onClick={saveText}>
          {words.txt}
        </Button>
      </div>
      <p className="letter-said no-print" role="status">
        {state.said}
      </p>
      <div className="no-print" role="alert">
        {state.problem && (
          <Note tone="warn" title={words.notePrefix}>
            {state.problem}
          </Note>
        )}
      </div>
    </>
  );
}
