"use client";

import { Note } from "#components/blocks/note.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { useAnswers } from "#components/store/use-answers.ts";

type ResumeNoteProps = {
  readonly words: { readonly title: string; readonly text: string; readonly answers: string; readonly plan: string };
};

/**
 * For the one who comes back to the start page with answers in the tab: on with it, or away with it.
 *
 * @example <ResumeNote words={startWords.resume} />
 */
export function ResumeNote({ words }: ResumeNoteProps) {
  const answers = useAnswers();
  if (Object.keys(answers).length === 0) return null;
  return (
    <Note tone="info" title={words.title}>
      <p>{words.text}</p>
      <div className="actions">
        <ButtonLink href="/svar/" soft>
          {words.answers}
        </ButtonLink>
        <ButtonLink href="/plan/" look="quiet" soft>
          {words.plan}
        </ButtonLink>
        <ForgetButton />
      </div>
    </Note>
  );
}
