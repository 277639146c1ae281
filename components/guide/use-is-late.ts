"use client";

import { useMemo } from "react";
import { useToday } from "#components/clock/use-today.ts";
import { useLater } from "#components/frame/use-later.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import { laterParts } from "./later.ts";

/**
 * Whether the day to complain by is past, so that the reason is asked for (F8); null until that can be said. The rules
 * are loaded after the page can be used.
 *
 * @example const isLate = useIsLate() ?? false;
 */
export function useIsLate(): boolean | null {
  const answers = useAnswers();
  const today = useToday();
  // Where they do not come, the reason is not asked for; the plan has the ladder.
  const rules = useLater(laterParts);
  return useMemo(() => (rules && today !== null ? rules.isPastTheDay(answers, today) : null), [rules, answers, today]);
}
