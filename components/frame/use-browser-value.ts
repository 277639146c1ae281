"use client";

// biome-ignore lint/style/noRestrictedImports: here is the one place that uses it.
import { useContext, useSyncExternalStore } from "react";
import { TakenOverContext } from "./taken-over.ts";

/**
 * What the browser alone knows (the answers, the day), followed as it changes; what the static page says until React
 * has taken the page over.
 *
 * @param atBuild what the static page was made with
 * @example const today = useBrowserValue(subscribe, readToday, () => null);
 */
export function useBrowserValue<Value>(
  subscribe: (onChange: () => void) => () => void,
  read: () => Value,
  atBuild: () => Value,
): Value {
  const isTakenOver = useContext(TakenOverContext);
  return useSyncExternalStore(subscribe, isTakenOver ? read : atBuild, atBuild);
}
