"use client";

import { useMemo } from "react";
import { DocumentView } from "#components/blocks/document-view.tsx";
import { TaskList } from "#components/blocks/task-list.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { Details } from "#components/fields/details.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { missingItems } from "#components/guide/answer-items.ts";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { useFocusOnArrival } from "#components/guide/use-focus-on-arrival.ts";
import { useCase } from "#components/store/use-case.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { advisorWords, guideWords, missingWords, planPageWords } from "#content/da/interface.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import type { Register } from "#lib/document/register.ts";
import { PaperButton } from "./paper-button.tsx";
import { PrintButton } from "./print-button.tsx";
import { StaleNote } from "./stale-note.tsx";

/**
 * The plan on its own page: the document, with the ways to take it along. What is missing stands folded above it.
 */
export function PlanPage() {
  const { register } = useCase();
  const plan = usePlan();
  const document = useMemo(() => (plan ? composePlan(plan) : null), [plan]);
  useFocusOnArrival();
  if (!plan || !document) return <PageHeading title={planPageWords.title} lead={guideWords.loading} />;
  if (Object.keys(plan.answers).length === 0) return <NoPlan register={register} />;
  const missing = missingItems(plan, register);
  return (
    <>
      <StaleNote today={plan.today} rulesVersion={plan.rulesVersion} />
      {register === "advisor" && <p className="hint no-print">{advisorWords.writtenToCitizen}</p>}
      <DocumentView
        document={document}
        today={planPageWords.today}
        actions={
          <>
            <PaperButton document={document} plan={plan} />
            <PrintButton label={planPageWords.print} />
          </>
        }
      />
      <div className="no-print plan-end">
        {missing.length > 0 && (
          <Details summary={`${missingWords.title} (${missing.length})`}>
            <p>{missingWords.lead}</p>
            <TaskList items={missing} />
          </Details>
        )}
        <div className="actions">
          <ForgetButton />
          <ButtonLink href="/svar/" look="quiet" icon="pen" soft>
            {planPageWords.toAnswers}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}

function NoPlan({ register }: { readonly register: Register }) {
  const { empty } = planPageWords;
  return (
    <>
      <PageHeading title={empty.title} lead={empty.text} />
      <div className="actions">
        <ButtonLink href="/klagevejen-tom-tjekliste.pdf" look="quiet" icon="download">
          {empty.blank}
        </ButtonLink>
        <ButtonLink href={startPath(register)} iconAfter="arrow-right" soft>
          {empty.link}
        </ButtonLink>
      </div>
    </>
  );
}
