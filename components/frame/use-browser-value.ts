"use client";

import { startTransition, useEffect, useState, useSyncExternalStore } from "react";
import { hasTakenOver } from "./taken-over.ts";

/**
 * What the browser alone knows (the answers, the day), followed as it changes; what the static page says until React
 * has taken the page over.
 *
 * The first drawing with the browser's own gives way to presses. Left to `useSyncExternalStore` it comes at once and in
 * one go, together with the taking over: the longest task of a slow telephone.
 *
 * @param atBuild what the static page was made with
 * @example const today = useBrowserValue(subscribe, readToday, () => null);
 */
export function useBrowserValue<Value>(
  subscribe: (onChange: () => void) => () => void,
  read: () => Value,
  atBuild: () => Value,
): Value {
  const [follows, setFollows] = useState(hasTakenOver);
  useEffect(() => startTransition(() => setFollows(true)), []);
  return useSyncExternalStore(subscribe, follows ? read : atBuild, atBuild);
}
