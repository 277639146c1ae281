"use client";

import { useEffect } from "react";
import { readCase } from "#components/store/case-store.ts";
import { forgetBefore, rememberBefore } from "#components/store/change-store.ts";
import { cameFrom } from "./came-from.ts";

/**
 * Remembers how things were, where the page was opened to change one answer, so that it can be said what changed.
 *
 * @param isBesidePlan the plan beside the form tells of the change and forgets it then; elsewhere the ordinary walk does
 */
export function useChange(isBesidePlan = false): void {
  useEffect(() => {
    if (cameFrom() !== null) rememberBefore(readCase().form);
    else if (!isBesidePlan) forgetBefore();
  }, [isBesidePlan]);
}
