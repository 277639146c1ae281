"use client";

import { useLater } from "#components/frame/use-later.ts";
import { laterParts } from "./later.ts";

/** Loaded after the page can be used. @example <LazyChangeNote /> */
export function LazyChangeNote() {
  const ChangeNote = useLater(laterParts)?.ChangeNote;
  return ChangeNote ? <ChangeNote /> : null;
}
