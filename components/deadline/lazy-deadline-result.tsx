"use client";

import dynamic from "next/dynamic";

/** Loaded when there is a result to show. */
export const LazyDeadlineResult = dynamic(
  () => import("./deadline-result.tsx").then(({ DeadlineResult }) => DeadlineResult),
  { ssr: false },
);
