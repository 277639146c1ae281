"use client";

import { useLater } from "#components/frame/use-later.ts";
import { fieldNotes } from "./later.ts";

/**
 * CprNote where it is seldom said: it comes after the page can be used.
 *
 * @example <TextField {...frame} input={input} note={<LateCprNote typed={value} />} />
 */
export function LateCprNote({ typed }: { readonly typed: string }) {
  const CprNote = useLater(fieldNotes)?.CprNote;
  return CprNote ? <CprNote typed={typed} /> : null;
}
