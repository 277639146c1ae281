"use client";

import { PlanPanel } from "#components/blocks/plan-panel.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { StatusLine } from "#components/frame/status-line.tsx";
import { StaleNote } from "#components/plan/stale-note.tsx";
import { usePlan } from "#components/store/use-plan.ts";
import { advisorWords, answersWords, missingWords } from "#content/da/interface.ts";
import { planWords } from "#content/da/plan.ts";
import type { StepId } from "#content/ids/advice.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { deadlineBlock } from "#lib/document/deadline-block.ts";
import { planRouteBlock } from "#lib/document/plan-route-block.ts";
import { planStatus } from "#lib/document/plan-status.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { answerItems, firstMissingItems } from "./answer-items.ts";
import { ChangeNote } from "./change-note.tsx";

const panelId = "plan";
const linesShown = 5;

/**
 * The plan beside the advisor's form, as it stands after each answer: deadline, what is missing, answers, route.
 * One line says aloud that it has changed; the panel itself does not.
 *
 * @example <LivePlan step="afgoerelsen" />
 */
export function LivePlan({ step }: { readonly step: StepId }) {
  const plan = usePlan();
  if (!plan) return null;
  const deadline = deadlineBlock(plan, caseWords(plan)) ?? undefined;
  const route = "route" in plan.way && plan.decider !== "unknown" ? plan.way.route : null;
  return (
    <>
      <ChangeNote />
      <StaleNote today={plan.today} rulesVersion={plan.rulesVersion} />
      <PlanPanel
        id={panelId}
        title={advisorWords.planSoFar}
        today={planWords.today}
        deadline={plan.answers.stage === undefined && !hasDay(plan) ? undefined : deadline}
        noDeadline={advisorWords.noDeadline}
        missing={{ title: missingWords.title, items: firstMissingItems(plan, "advisor", step, linesShown) }}
        answers={{
          title: advisorWords.answers,
          change: answersWords.change,
          items: answerItems(plan.answers, "advisor", step),
        }}
        route={route ? { title: advisorWords.route, block: planRouteBlock(plan, route) } : undefined}
        session={plan.answers.session}
        actions={
          <ButtonLink href="/plan/" look="quiet" soft>
            {advisorWords.wholePlan}
          </ButtonLink>
        }
      />
      <StatusLine text={planStatus(plan, deadline)} />
    </>
  );
}

function hasDay({ deadline }: Plan): boolean {
  return deadline.status === "computed";
}
