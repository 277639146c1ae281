"use client";

import { ButtonLink } from "#components/fields/button-link.tsx";
import { planPageWords } from "#content/da/interface.ts";
import { checklistPaperWords, paperButtonWords as words } from "#content/da/paper-button.ts";
import { planActionsLabel } from "#content/da/plan-page.ts";
import { takeAlongTitles } from "#content/da/take-along.ts";
import type { Document } from "#lib/document/blocks.ts";
import { paperFileName } from "#lib/document/paper-file-name.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { CalendarButton } from "./calendar-button.tsx";
import { PaperButton } from "./paper-button.tsx";
import { PrintButton } from "./print-button.tsx";

type PlanActionsProps = { readonly document: Document; readonly plan: Plan };

/**
 * What can be done with the plan: the paper first, the other ways small beside one another, in the order they are of
 * use.
 *
 * @example <PlanActions document={document} plan={plan} />
 */
export function PlanActions({ document, plan }: PlanActionsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div className="actions plan-actions" role="group" aria-label={planActionsLabel}>
      <PaperButton
        document={document}
        today={plan.today}
        words={checklistPaperWords}
        prepares
        kinds={[
          { print: "ordinary", label: words.download, fileName: paperFileName(plan, "ordinary"), look: "primary" },
          { print: "large", label: words.downloadLarge, fileName: paperFileName(plan, "large"), look: "quiet" },
        ]}
      />
      <CalendarButton plan={plan} />
      <PrintButton label={planPageWords.print} />
      <ButtonLink href="/dine-svar/" look="quiet" icon="lock" soft>
        {takeAlongTitles.file}
      </ButtonLink>
      <ButtonLink href="/giv-videre/" look="quiet" icon="hand-over" soft>
        {takeAlongTitles.handOver}
      </ButtonLink>
      <ButtonLink href="/svar/" look="quiet" icon="pen" soft>
        {planPageWords.toAnswers}
      </ButtonLink>
    </div>
  );
}
