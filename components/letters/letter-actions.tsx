"use client";

import { useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { PaperButton } from "#components/plan/paper-button.tsx";
import { saveFile } from "#components/plan/save-file.ts";
import { useCase } from "#components/store/use-case.ts";
import { letterEditor as words } from "#content/da/letters/page.ts";
import { letterPaperWords } from "#content/da/paper-button.ts";
import { letterSlugs } from "#content/ids/letters.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterText } from "#lib/letters/letter-text.ts";

type LetterActionsProps = {
  readonly letter: Letter;
  readonly today: CalendarDate | null;
  /** The letter has been taken along, as it was at the press: nothing of it is lost by leaving. */
  readonly onTaken: () => void;
};

type State = { readonly said: string; readonly problem?: string };

/**
 * The ways to take a letter along: the clipboard, a PDF, the printer, a text file. What happened is said in one line;
 * what went wrong, with the way out, in a note.
 *
 * @example <LetterActions letter={letter} today={today} onTaken={() => setTaken(typed.values)} />
 */
export function LetterActions({ letter, today, onTaken }: LetterActionsProps) {
  const [state, setState] = useState<State>({ said: "" });
  const { place } = useCase();
  const name = `klagevejen-${letterSlugs[letter.id]}`;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letterText(letter));
      setState({ said: place === "memory" ? words.copiedShared : words.copied });
      onTaken();
    } catch {
      setState({ said: "", problem: words.copyFailed });
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
        <PaperButton
          document={letter}
          today={today}
          words={letterPaperWords}
          kinds={[{ print: "ordinary", label: words.pdf, fileName: `${name}.pdf`, look: "quiet" }]}
          onMade={onTaken}
        />
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
