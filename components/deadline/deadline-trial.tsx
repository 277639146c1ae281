"use client";

import type { ReactNode } from "react";
import { trialStore } from "#components/store/trial-store.ts";
import { TypedStoreContext } from "#components/store/typed-store.ts";

/**
 * What stands in it tries answers: nothing is written into the case before the person says so.
 *
 * @example <DeadlineTrial><DeadlineForm views={views} words={formWords} /></DeadlineTrial>
 */
export function DeadlineTrial({ children }: { readonly children: ReactNode }) {
  return <TypedStoreContext value={trialStore}>{children}</TypedStoreContext>;
}
