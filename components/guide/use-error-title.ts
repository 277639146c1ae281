"use client";

import { useEffect } from "react";

/**
 * While a form has errors, the page's title says so first, for those who hear the page.
 *
 * On a slow machine the framework writes the page's own title once more after that: it is marked again.
 *
 * @param prefix what the title begins with, such as "Fejl: "
 * @example useErrorTitle(errors.length > 0, words.errorPrefix);
 */
export function useErrorTitle(hasErrors: boolean, prefix: string): void {
  useEffect(() => {
    if (!hasErrors) return;
    const mark = () => {
      if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    };
    mark();
    const watch = new MutationObserver(mark);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = document.title.replace(prefix, "");
    };
  }, [hasErrors, prefix]);
}
