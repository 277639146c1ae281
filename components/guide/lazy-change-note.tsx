"use client";

import dynamic from "next/dynamic";

/** Loaded after the page can be used. */
export const LazyChangeNote = dynamic(() => import("./change-note.tsx").then(({ ChangeNote }) => ChangeNote), {
  ssr: false,
});
