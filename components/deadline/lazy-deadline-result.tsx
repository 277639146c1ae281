"use client";

import { later, useLater } from "#components/frame/use-later.ts";

const part = later(() => import("./deadline-result.tsx"));

/** Loaded when there is a result to show. @example {isAsked && <LazyDeadlineResult />} */
export function LazyDeadlineResult() {
  const DeadlineResult = useLater(part)?.DeadlineResult;
  return DeadlineResult ? <DeadlineResult /> : null;
}
