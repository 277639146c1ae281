"use client";

import { useBrowserValue } from "#components/frame/use-browser-value.ts";
import { cameFrom } from "./came-from.ts";

const never = () => () => {};

/**
 * Where the person came from to change one answer, or null; null while the page is the static one.
 *
 * @example const from = useCameFrom(); // "plan" on …/?fra=plan
 */
export function useCameFrom(): string | null {
  return useBrowserValue(never, cameFrom, () => null);
}
