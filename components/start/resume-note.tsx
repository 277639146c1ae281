"use client";

import { Note } from "#components/blocks/note.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { guideShortcuts } from "#content/da/guide-shortcuts.ts";
import { questionPath, startPath, stepPath } from "#lib/answers/guide-paths.ts";
import { missingQuestions } from "#lib/answers/walk.ts";

type ResumeNoteProps = {
  readonly words: { readonly title: string; readonly text: string; readonly answers: string; readonly plan: string };
};

/**
 * For the one who comes back to the start page with answers in the tab: on with it, or away with it. It stands in the
 * static page already, hidden but from those whom IfAnswered has found answers of: a note that came later would push
 * the doors from under the finger.
 *
 * @example <ResumeNote words={startWords.resume} />
 */
export function ResumeNote({ words }: ResumeNoteProps) {
  const answers = useAnswers();
  const { register, ready } = useCase();
  // The start page does not load the rules to say whether the day is past: the plan and the answers name the reason.
  const [next] = missingQuestions(answers, false);
  if (ready && Object.keys(answers).length === 0) return null;
  const note = (
    <Note tone="info" title={words.title}>
      <p>{words.text}</p>
      <div className="actions">
        {next && (
          <ButtonLink href={register === "advisor" ? stepPath(next.step) : questionPath(next)} soft>
            {guideShortcuts.resume}
          </ButtonLink>
        )}
        <ButtonLink href="/plan/" look="quiet" soft>
          {words.plan}
        </ButtonLink>
        <ButtonLink href="/svar/" look="quiet" soft>
          {words.answers}
        </ButtonLink>
        <ForgetButton homeHref={startPath(register)} label={guideShortcuts.newCase} />
      </div>
    </Note>
  );
  return ready ? note : <div className="if-answered">{note}</div>;
}
