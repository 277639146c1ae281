"use client";

import { useLater } from "#components/frame/use-later.ts";
import { laterParts } from "./later.ts";
import type { StepOutcome as Loaded } from "./step-outcome.tsx";

/**
 * Loaded after the page can be used: the plan's words weigh more than a question. The plan's page has it all.
 *
 * @example <LazyStepOutcome step="afgoerelsen" hrefOf={hrefOf} />
 */
export function LazyStepOutcome(props: Parameters<typeof Loaded>[0]) {
  const StepOutcome = useLater(laterParts)?.StepOutcome;
  return StepOutcome ? <StepOutcome {...props} /> : null;
}
