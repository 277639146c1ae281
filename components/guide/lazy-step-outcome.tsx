"use client";

import dynamic from "next/dynamic";
import type { QuestionHref } from "#components/blocks/question-href.ts";
import type { StepId } from "#content/ids/advice.ts";
import { nothing } from "./nothing.ts";

type LazyStepOutcomeProps = {
  readonly step: StepId;
  readonly hrefOf: QuestionHref;
  readonly isBesidePlan?: boolean;
};

/**
 * Loaded after the page can be used: the plan's words weigh more than a question. Where it does not come (no network,
 * another release), the question is answered without; the plan's page has it all.
 */
export const LazyStepOutcome = dynamic<LazyStepOutcomeProps>(
  () =>
    import("./step-outcome.tsx").then(
      ({ StepOutcome }) => StepOutcome,
      () => nothing,
    ),
  { ssr: false },
);
