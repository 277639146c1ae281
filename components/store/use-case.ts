"use client";

import { useBrowserValue } from "#components/frame/use-browser-value.ts";
import { type CaseState, staticState } from "./case-state.ts";
import { useTypedStore } from "./typed-store.ts";

/**
 * The state of the case, or of what is tried where a form only tries; the empty one while the page is the static one.
 *
 * @example const { form } = useCase();
 */
export function useCase(): CaseState {
  const { subscribe, read } = useTypedStore();
  return useBrowserValue(subscribe, read, atBuild);
}

function atBuild(): CaseState {
  return staticState;
}
