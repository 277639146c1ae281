"use client";

import { TextField } from "#components/fields/text-field.tsx";
import { readCase, writeForm } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { advisorTextLimits } from "#lib/answers/text-limits.ts";
import { LateCprNote } from "./late-cpr-note.tsx";
import { useKeptText } from "./use-kept-text.ts";

const read = () => readCase().form.session;
const write = (session: string) => writeForm({ session });

type SessionFieldProps = {
  readonly words: { readonly label: string; readonly hint: string };
  readonly errorPrefix: string;
};

/**
 * What the advisor calls the session, instead of a person's name. It stands on the plan, never in the file's name.
 *
 * @example <SessionField words={advisorNotes.session} errorPrefix={words.errorPrefix} />
 */
export function SessionField({ words, errorPrefix }: SessionFieldProps) {
  const { form } = useCase();
  const input = useKeptText<HTMLInputElement>(read, write);
  return (
    <TextField
      id="samtale"
      label={words.label}
      hint={words.hint}
      errorPrefix={errorPrefix}
      note={<LateCprNote typed={form.session} />}
      input={{ ...input, maxLength: advisorTextLimits.session }}
    />
  );
}
