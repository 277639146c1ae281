"use client";

import { useMemo } from "react";
import { useToday } from "#components/clock/use-today.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { useAnswers } from "./use-answers.ts";
import { useCase } from "./use-case.ts";

/**
 * The plan of what has been typed so far, or null while the page is the static one.
 *
 * @param assume answers that the page itself stands for: /frist/ is about a decision that has been made
 * @example const plan = usePlan(); // null until the page is hydrated
 */
export function usePlan(assume?: Answers): Plan | null {
  const { ready } = useCase();
  const today = useToday();
  const answers = useAnswers();
  return useMemo(
    () => (ready && today !== null ? makePlan({ ...answers, ...assume }, today) : null),
    [ready, today, answers, assume],
  );
}
