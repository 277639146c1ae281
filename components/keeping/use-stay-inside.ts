"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { siteBase } from "#components/frame/site-path.ts";
import { useCase } from "#components/store/use-case.ts";

/**
 * Keeps the answers of a shared computer while one moves within the site, from this page on.
 *
 * @example useStayInside(); // once, in a page that a case is open in
 */
export function useStayInside(): void {
  const router = useRouter();
  const { place } = useCase();
  useEffect(() => {
    // Only a shared computer fetches it. When it does not come, the browser warns as before.
    if (place === "memory")
      import("./stay-inside.ts").then((part) => part.stayInside(router, siteBase)).catch(() => {});
  }, [place, router]);
}
