"use client";

import dynamic from "next/dynamic";

/** Loaded after the form can be used. */
export const LazyLivePlan = dynamic(() => import("./live-plan.tsx").then(({ LivePlan }) => LivePlan), { ssr: false });
