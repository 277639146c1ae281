"use client";

import { BlockView } from "#components/blocks/block-view.tsx";

import type { QuestionHref } from "#components/blocks/question-href.ts";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { StatusLine } from "#components/frame/status-line.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { guideWords } from "#content/da/interface.ts";
import { planWords } from "#content/da/plan.ts";
import type { StepId } from "#content/ids/advice.ts";
import { answeredQuestions } from "#lib/answers/walk.ts";
import { deadlineLetter } from "#lib/document/letters-section.ts";
import { planStatus } from "#lib/document/plan-status.ts";
import { stepOutcome } from "#lib/document/step-outcome.ts";

type StepOutcomeProps = {
  readonly step: StepId;
  /** The way to a question that a block leads back to. */
  readonly hrefOf: QuestionHref;
  /** The plan stands beside the form: its deadline and route are not said twice. */
  readonly isBesidePlan?: boolean;
};

/**
 * What the answers of a step lead to, at once: the route, the deadline, the tasks. Nothing before the first answer. To
 * those who hear the page it is one sentence; the panel itself is silent.
 *
 * @example <StepOutcome step="afgoerelsen" hrefOf={questionHrefs("citizen")} />
 */
export function StepOutcome({ step, hrefOf, isBesidePlan = false }: StepOutcomeProps) {
  const plan = usePlan();
  const answers = useAnswers();
  const isAnswered = answeredQuestions(answers).some((question) => question.step === step);
  const outcome = plan && isAnswered ? stepOutcome(plan, step) : [];
  const blocks = isBesidePlan ? outcome.filter(({ type }) => type !== "deadline" && type !== "route") : outcome;
  const deadline = outcome.find((block) => block.type === "deadline");
  const letter = plan && deadline ? deadlineLetter(plan) : null;
  return (
    <>
      {!isBesidePlan && <StatusLine text={plan ? planStatus(plan, deadline) : ""} />}
      <section className="outcome" aria-label={guideWords.outcome} hidden={blocks.length === 0 && !letter}>
        <h2 className="outcome__title">{guideWords.outcome}</h2>
        {blocks.map((block) => (
          <BlockView key={block.type} block={block} level={3} today={planWords.today} hrefOf={hrefOf} />
        ))}
        {letter && (
          <div className="actions">
            <ButtonLink href={letter.path} look="quiet" icon="letter">
              {letter.label}
            </ButtonLink>
          </div>
        )}
      </section>
    </>
  );
}
