"use client";

import dynamic from "next/dynamic";
import { nothing } from "./nothing.ts";

/** Loaded after the form can be used. Where it does not come, the form is used without. */
export const LazyLivePlan = dynamic(
  () =>
    import("./live-plan.tsx").then(
      ({ LivePlan }) => LivePlan,
      () => nothing,
    ),
  { ssr: false },
);
