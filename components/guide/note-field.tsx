"use client";

import { useCallback } from "react";
import { TextAreaField } from "#components/fields/text-area-field.tsx";
import { readCase, writeForm } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import type { StepId } from "#content/ids/advice.ts";
import { advisorTextLimits } from "#lib/answers/text-limits.ts";
import { LateCprNote } from "./late-cpr-note.tsx";
import { useKeptText } from "./use-kept-text.ts";

type NoteFieldProps = {
  readonly step: StepId;
  readonly words: { readonly label: string; readonly hint: string };
  readonly errorPrefix: string;
};

/**
 * The advisor's notes to a step. They are no answer, so nothing checks them and nothing waits for them.
 *
 * @example <NoteField step="aktindsigt" words={advisorNotes.note} errorPrefix={words.errorPrefix} />
 */
export function NoteField({ step, words, errorPrefix }: NoteFieldProps) {
  const { form } = useCase();
  const input = useKeptText<HTMLTextAreaElement>(
    useCallback(() => readCase().form.notes[step], [step]),
    useCallback((text) => writeForm({ notes: { ...readCase().form.notes, [step]: text } }), [step]),
  );
  return (
    <TextAreaField
      id="noter"
      label={words.label}
      hint={words.hint}
      errorPrefix={errorPrefix}
      note={<LateCprNote typed={form.notes[step]} />}
      rows={2}
      input={{ ...input, maxLength: advisorTextLimits.note }}
    />
  );
}
