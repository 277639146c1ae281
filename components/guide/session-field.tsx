"use client";

import { TextField } from "#components/fields/text-field.tsx";
import { readCase, writeForm } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { advisorNotes } from "#content/da/advisor-notes.ts";
import { advisorTextLimits } from "#lib/answers/text-limits.ts";
import { LateCprNote } from "./late-cpr-note.tsx";
import { useKeptText } from "./use-kept-text.ts";

const read = () => readCase().form.session;
const write = (session: string) => writeForm({ session });

/**
 * What the advisor calls the session, instead of a person's name. It stands on the plan, never in the file's name.
 *
 * @example <SessionField errorPrefix={words.errorPrefix} />
 */
export function SessionField({ errorPrefix }: { readonly errorPrefix: string }) {
  const { form } = useCase();
  const input = useKeptText<HTMLInputElement>(read, write);
  return (
    <TextField
      id="samtale"
      label={advisorNotes.session.label}
      hint={advisorNotes.session.hint}
      errorPrefix={errorPrefix}
      note={<LateCprNote typed={form.session} />}
      input={{ ...input, maxLength: advisorTextLimits.session }}
    />
  );
}
