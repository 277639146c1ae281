"use client";

import { Details } from "#components/fields/details.tsx";
import { journalWords } from "#content/da/journal.ts";
import type { Document } from "#lib/document/blocks.ts";
import { journalNote } from "#lib/export/journal-note.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { CopyButton } from "./copy-button.tsx";

type JournalNoteProps = { readonly plan: Plan; readonly document: Document };

/**
 * The advisor's note for the journal, folded: read it, copy it.
 *
 * @example <JournalNote plan={plan} document={document} />
 */
export function JournalNote({ plan, document }: JournalNoteProps) {
  const text = journalNote(plan, document);
  return (
    <div className="no-print">
      <Details summary={journalWords.show}>
        <p>{journalWords.lead}</p>
        <p className="as-typed">{text}</p>
        <CopyButton text={text} label={journalWords.copy} copied={journalWords.copied} failed={journalWords.failed} />
      </Details>
    </div>
  );
}
