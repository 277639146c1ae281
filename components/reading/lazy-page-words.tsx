"use client";

import { later, useLater } from "#components/frame/use-later.ts";
import type { PageWords as Loaded } from "./page-words.tsx";

const part = later(() => import("./page-words.tsx"));

/**
 * The words of the glossary come after the page: they are many, and it reads well without them.
 *
 * @example <LazyPageWords ids={ids} />
 */
export function LazyPageWords(props: Parameters<typeof Loaded>[0]) {
  const PageWords = useLater(part)?.PageWords;
  return PageWords ? <PageWords {...props} /> : null;
}
