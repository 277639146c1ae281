"use client";

import { ButtonLink } from "#components/fields/button-link.tsx";
import { planPageWords } from "#content/da/interface.ts";
import type { Document } from "#lib/document/blocks.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { PaperButton } from "./paper-button.tsx";
import { PrintButton } from "./print-button.tsx";

type PlanActionsProps = { readonly document: Document; readonly plan: Plan };

/**
 * What can be done with the plan: one line each, in the order they are of use.
 *
 * @example <PlanActions document={document} plan={plan} />
 */
export function PlanActions({ document, plan }: PlanActionsProps) {
  return (
    <div className="actions plan-actions">
      <PaperButton document={document} plan={plan} />
      <PrintButton label={planPageWords.print} />
      <ButtonLink href="/svar/" look="quiet" icon="pen" soft>
        {planPageWords.toAnswers}
      </ButtonLink>
    </div>
  );
}
