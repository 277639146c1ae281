"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { siteBase } from "#components/frame/site-path.ts";
import { useCase } from "#components/store/use-case.ts";

/**
 * Keeps the answers that live in the page alone while one moves within the site, from this page on.
 *
 * @example useStayInside(); // once, in a page that a case is open in
 */
export function useStayInside(): void {
  const router = useRouter();
  const { isUnkept } = useCase();
  useEffect(() => {
    // Only where they live in the page alone is it fetched. When it does not come, the browser warns as before.
    if (isUnkept) import("./stay-inside.ts").then((part) => part.stayInside(router, siteBase)).catch(() => {});
  }, [isUnkept, router]);
}
