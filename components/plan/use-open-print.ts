"use client";

import { useEffect } from "react";

/**
 * Opens what is folded while the page is printed, and folds it again. For browsers whose styles cannot
 * (`::details-content` in print.css).
 *
 * @example useOpenPrint(); // once, on the plan's page
 */
export function useOpenPrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("details.fold:not([open])")];
      for (const details of opened) details.open = true;
    };
    const fold = () => {
      for (const details of opened) details.open = false;
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", fold);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", fold);
    };
  }, []);
}
