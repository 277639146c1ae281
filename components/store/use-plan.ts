"use client";

import { useMemo } from "react";
import type { Answers } from "#lib/answers/answers.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { useToday } from "#components/clock/use-today.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { useCase } from "./use-case.ts";

/**
 * The plan of what has been typed so far, or null while the page is the static one.
 *
 * @param assume answers that the page itself stands for; /frist/ is about a decision that has been made
 */
export function usePlan(assume?: Answers): Plan | null {
  const { ready, form } = useCase();
  const today = useToday();
  return useMemo(() => {
    if (!ready || today === null) return null;
    return makePlan({ ...readAnswers(form, today), ...assume }, today);
  }, [ready, form, today, assume]);
}
