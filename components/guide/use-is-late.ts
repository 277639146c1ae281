"use client";

import { useEffect, useMemo, useState } from "react";
import { useToday } from "#components/clock/use-today.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import type { isPastTheDay } from "#lib/plan/lateness-ladder.ts";

/**
 * Whether the day to complain by is past, so that the reason is asked for (F8); null until that can be said. The rules
 * are loaded after the page can be used.
 */
export function useIsLate(): boolean | null {
  const answers = useAnswers();
  const today = useToday();
  const [rule, setRule] = useState<{ readonly isPast: typeof isPastTheDay } | null>(null);
  useEffect(() => {
    // Where they do not come (no network, another release), the reason is not asked for; the plan has the ladder.
    void import("#lib/plan/lateness-ladder.ts").then(
      ({ isPastTheDay: isPast }) => setRule({ isPast }),
      () => undefined,
    );
  }, []);
  return useMemo(() => (rule && today !== null ? rule.isPast(answers, today) : null), [rule, answers, today]);
}
