"use client";

import { useEffect } from "react";
import { StatusLine } from "#components/frame/status-line.tsx";
import { useCase } from "#components/store/use-case.ts";
import { deleteWords } from "#content/da/interface.ts";

/**
 * Says that the answers are gone, and puts the focus on the heading of what is left. It stands in the page before and
 * after, so that it is heard.
 *
 * @example <ForgottenStatus />
 */
export function ForgottenStatus() {
  const { isForgotten } = useCase();
  useEffect(() => {
    if (isForgotten) document.querySelector<HTMLElement>("h1[tabindex]")?.focus();
  }, [isForgotten]);
  return <StatusLine text={isForgotten ? deleteWords.done : ""} />;
}
