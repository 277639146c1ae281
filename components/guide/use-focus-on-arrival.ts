"use client";

import { useEffect } from "react";

let isFirstPage = true;

/**
 * Puts the focus on the page's h1 after a step change, so that those who hear or magnify the page are where it begins;
 * on one question of the step where the address names it ("Ret"). Never on the first load: there the browser decides.
 *
 * @example useFocusOnArrival(); // once, in a page of the guide
 */
export function useFocusOnArrival(): void {
  useEffect(() => {
    // A link to a question of the same page: the browser goes there, the focus into its first input.
    window.addEventListener("hashchange", focusOnNamed);
    return () => window.removeEventListener("hashchange", focusOnNamed);
  }, []);
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    if (!focusOnNamed()) document.querySelector<HTMLElement>("h1[tabindex]")?.focus();
  }, []);
}

/** Whether the address names a question of the page, which then has the focus. */
function focusOnNamed(): boolean {
  const named = document.getElementById(window.location.hash.slice(1));
  if (named?.closest("form")) focusOn(named);
  return named !== null;
}

/** The whole question into view, and the focus in its first input. */
function focusOn(question: HTMLElement): void {
  question.scrollIntoView();
  const input = question.matches("input, select, textarea") ? question : question.querySelector("input");
  (input as HTMLElement | null)?.focus({ preventScroll: true });
}
