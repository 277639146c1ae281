"use client";

import "#components/styles/plan-page.css";
import { useDeferredValue, useMemo } from "react";
import type { Ticking } from "#components/blocks/checklist.tsx";
import { DocumentView } from "#components/blocks/document-view.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { LoadingPage } from "#components/frame/loading-page.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { missingItems } from "#components/guide/answer-items.ts";
import { ChangeNote } from "#components/guide/change-note.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { questionHrefs } from "#components/guide/question-href.ts";
import { useFocusOnArrival } from "#components/guide/use-focus-on-arrival.ts";
import { LazyPageWords } from "#components/reading/lazy-page-words.tsx";
import { onward } from "#components/reading/onward.ts";
import { readCase, writeForm } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { advisorWords, planPageWords } from "#content/da/interface.ts";
import { tickWords } from "#content/da/own-notes.ts";
import type { GlossaryId } from "#content/ids/glossary.ts";
import type { Register } from "#content/ids/registers.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { sectionWords } from "#lib/document/section-words.ts";
import { JournalNote } from "./journal-note.tsx";
import { MissingList } from "./missing-list.tsx";
import { OwnNotesField } from "./own-notes-field.tsx";
import { PlanActions } from "./plan-actions.tsx";
import { PlanContents } from "./plan-contents.tsx";
import { StaleNote } from "./stale-note.tsx";
import { useOpenPrint } from "./use-open-print.ts";

/**
 * The plan on its own page: what to do first and the ways to take it along, what is missing,
 * the rest of the document; on wide screens with a list of its parts beside it.
 *
 * @example <PlanPage />
 */
export function PlanPage() {
  const { register, turn } = useCase();
  const plan = usePlan();
  const document = useMemo(() => (plan ? composePlan(plan) : null), [plan]);
  // The first drawing and the legal words give way to presses: drawn in one go they keep a slow telephone busy.
  const shown = useDeferredValue(document);
  const words = useMemo(() => (shown ? sectionWords(shown) : null), [shown]);
  useFocusOnArrival();
  useOpenPrint();
  if (!plan || !document || !shown) return <LoadingPage title={planPageWords.title} />;
  if (Object.keys(plan.answers).length === 0) return <NoPlan register={register} />;
  const missing = missingItems(plan, register, "plan");
  return (
    <div className="plan-page">
      <div className="plan-page__doc">
        <StaleNote today={plan.today} rulesVersion={plan.rulesVersion} />
        <ChangeNote />
        {register === "advisor" && <p className="hint no-print">{advisorWords.writtenToCitizen}</p>}
        <DocumentView
          document={document}
          today={planPageWords.today}
          hrefOf={questionHrefs(register, "plan")}
          ticking={ticking}
          notesField={<OwnNotesField key={turn} />}
          afterSection={(id) => <SectionWords ids={words?.get(id)} />}
          actions={
            <>
              <PlanActions document={document} plan={plan} />
              <MissingList items={missing} />
            </>
          }
        />
        {register === "advisor" && <JournalNote plan={plan} document={document} />}
        <div className="actions">
          <ForgetButton />
        </div>
      </div>
      <PlanContents document={document} hasMissing={missing.length > 0} />
    </div>
  );
}

const ticking: Ticking = {
  // The newest form, not that of the last drawing: two boxes may be ticked before the page is drawn again.
  onTick: (id, isDone) => {
    const others = readCase().form.done.filter((other) => other !== id);
    writeForm({ done: isDone ? [...others, id] : others });
  },
  count: tickWords.count,
};

function SectionWords({ ids }: { readonly ids: readonly GlossaryId[] | undefined }) {
  if (!ids) return null;
  return (
    <div className="no-print">
      <LazyPageWords ids={ids} />
    </div>
  );
}

function NoPlan({ register }: { readonly register: Register }) {
  const { empty } = planPageWords;
  return (
    // As high as the page that waited for the answers: the foot stays where it was. A stack so high would share the room
    // that is left over between its parts.
    <div className="window-high">
      <div className="stack">
        <PageHeading title={empty.title} lead={empty.text} />
        <div className="actions">
          <ButtonLink href={onward.blank.href} look="quiet" icon="download">
            {empty.blank}
          </ButtonLink>
          <ButtonLink href={onward.blankLarge.href} look="quiet" icon="download">
            {onward.blankLarge.label}
          </ButtonLink>
          <ButtonLink href={startPath(register)} iconAfter="arrow-right" soft>
            {empty.link}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
