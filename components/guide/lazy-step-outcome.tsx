"use client";

import dynamic from "next/dynamic";

/** Loaded after the page can be used: the plan's words weigh more than a question. */
export const LazyStepOutcome = dynamic(() => import("./step-outcome.tsx").then(({ StepOutcome }) => StepOutcome), {
  ssr: false,
});
