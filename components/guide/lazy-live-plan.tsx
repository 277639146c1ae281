"use client";

import { useLater } from "#components/frame/use-later.ts";
import { laterParts } from "./later.ts";
import type { LivePlan as Loaded } from "./live-plan.tsx";

/** Loaded after the form can be used. @example <LazyLivePlan step="afgoerelsen" /> */
export function LazyLivePlan(props: Parameters<typeof Loaded>[0]) {
  const LivePlan = useLater(laterParts)?.LivePlan;
  return LivePlan ? <LivePlan {...props} /> : null;
}
