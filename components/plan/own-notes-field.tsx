"use client";

import { useCallback, useEffect, useState } from "react";
import { CprNote } from "#components/fields/cpr-note.tsx";
import { TextAreaField } from "#components/fields/text-area-field.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { useKeptText } from "#components/guide/use-kept-text.ts";
import { charactersNotPrinted } from "#components/paper/characters-not-printed.ts";
import { readCase, writeForm } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { formWords } from "#content/da/interface.ts";
import { ownNotesWords as words } from "#content/da/own-notes.ts";
import { ownNotesLimit, textLength } from "#lib/answers/text-limits.ts";
import { isCutOnPaper } from "#lib/document/clean-text.ts";
import { fill } from "#lib/document/fill.ts";

/**
 * The person's own notes, written on the plan and kept like the answers. What the paper cannot take is said here,
 * before it is printed.
 *
 * @example <OwnNotesField />
 */
export function OwnNotesField() {
  const { ownNotes } = useCase().form;
  const input = useKeptText<HTMLTextAreaElement>(
    useCallback(() => readCase().form.ownNotes, []),
    useCallback((text) => writeForm({ ownNotes: text }), []),
  );
  const notPrinted = useNotPrinted(ownNotes);
  const left = ownNotesLimit - textLength(ownNotes);
  return (
    <div className="no-print">
      <TextAreaField
        id="egne-noter"
        label={words.label}
        hint={words.hint}
        errorPrefix={formWords.errorPrefix}
        count={fill(words.left, { count: Math.max(left, 0) })}
        note={<CprNote typed={ownNotes} />}
        input={{ ...input, maxLength: ownNotesLimit }}
      />
      <SaidLine text={problemOf(ownNotes, left, notPrinted)} />
    </div>
  );
}

function problemOf(text: string, left: number, notPrinted: readonly string[]): string {
  if (left < 0) return fill(words.tooLong, { count: -left });
  if (isCutOnPaper(text)) return words.tooManyLines;
  if (notPrinted.length > 0) return fill(words.notPrinted, { characters: notPrinted.join(" ") });
  return "";
}

/** The characters of a text that the paper's fonts lack; none until the fonts have answered. */
function useNotPrinted(text: string): readonly string[] {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    charactersNotPrinted(text).then(
      (characters) => isCurrent && setFound(characters),
      // Without the worker there is no paper either, which the button says.
      () => isCurrent && setFound([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return found;
}
