"use client";

import { useEffect, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { useToday } from "#components/clock/use-today.ts";
import { HeardStatus } from "#components/frame/heard-status.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import { forgetBefore, formBefore } from "#components/store/change-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { changeWords } from "#content/da/change-words.ts";
import type { FormValues } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { changeSentences } from "#lib/document/change-sentences.ts";
import { questionView } from "#lib/document/question-view.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { planChanges } from "#lib/plan/plan-changes.ts";
import { cameFrom, isDeadlineFirst } from "./came-from.ts";
import { questionHref } from "./question-href.ts";

/**
 * Back after an answer was changed: what it did to the deadline, and what is no longer asked. Nothing where nothing
 * changed. It stands until the page is left.
 *
 * @example <ChangeNote />
 */
export function ChangeNote() {
  const [before, setBefore] = useState<FormValues | null>(null);
  const { register } = useCase();
  const now = usePlan();
  const today = useToday();
  useEffect(() => {
    const remembered = formBefore();
    // On its way to the change, not back from it.
    if (remembered === null || cameFrom() !== null || isDeadlineFirst()) return;
    setBefore(remembered);
    forgetBefore();
  }, []);
  if (!before || !now || today === null) return null;
  const changes = planChanges(makePlan(readAnswers(before, today), today), now);
  if (!changes) return null;
  return (
    <HeardStatus>
      <Note tone={changes.now === null ? "info" : "ok"} title={changeWords.title}>
        {changeSentences(changes, register).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {changes.asked.map((id) => (
          <p key={id}>
            <SiteLink className="alone" href={questionHref(questionOf(id), register)} soft>
              {questionView(questionOf(id), register).label}
            </SiteLink>
          </p>
        ))}
      </Note>
    </HeardStatus>
  );
}
