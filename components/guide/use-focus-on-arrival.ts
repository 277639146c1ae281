"use client";

import { useEffect } from "react";

let isFirstPage = true;

/**
 * Puts the focus on the page's h1 after a step change, so that those who hear or magnify the page are where it begins.
 * Never on the first load: there the browser decides.
 */
export function useFocusOnArrival(): void {
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    document.querySelector<HTMLElement>("h1[tabindex], [data-arrival]")?.focus();
  }, []);
}
