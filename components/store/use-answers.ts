"use client";

import { useMemo } from "react";
import { useToday } from "#components/clock/use-today.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { useCase } from "./use-case.ts";

const none: Answers = {};

/**
 * The answers in what has been typed so far; none while the page is the static one.
 *
 * @example const { stage } = useAnswers();
 */
export function useAnswers(): Answers {
  const { ready, form } = useCase();
  const today = useToday();
  return useMemo(() => (ready && today !== null ? readAnswers(form, today) : none), [ready, form, today]);
}
