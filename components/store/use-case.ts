"use client";

import { useSyncExternalStore } from "react";
import { type CaseState, staticState } from "./case-state.ts";
import { readCase, subscribeToCase } from "./case-store.ts";

/** The tab's state; the empty one while the page is the static one. @example const { form } = useCase(); */
export function useCase(): CaseState {
  return useSyncExternalStore(subscribeToCase, readCase, () => staticState);
}
