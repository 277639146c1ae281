"use client";

import dynamic from "next/dynamic";

/** The words of the glossary come after the page: they are many, and it reads well without them. */
export const LazyPageWords = dynamic(
  () => import("#components/reading/page-words.tsx").then(({ PageWords }) => PageWords),
  { ssr: false },
);
