"use client";

import { useEffect } from "react";
import { readCase } from "#components/store/case-store.ts";
import { rememberBefore } from "#components/store/change-store.ts";
import { cameFrom, isDeadlineFirst } from "./came-from.ts";

/**
 * Remembers how things were, where the page was opened to change one answer or to see the deadline first. What changed
 * is told where the person comes next (ChangeNote).
 *
 * @example useChange(); // once, in the form of a question
 */
export function useChange(): void {
  useEffect(() => {
    if (cameFrom() !== null || isDeadlineFirst()) rememberBefore(readCase().form);
  }, []);
}
