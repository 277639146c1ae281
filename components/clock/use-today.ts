"use client";

import { useBrowserValue } from "#components/frame/use-browser-value.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { readToday } from "./read-today.ts";

const aMinute = 60_000;

/**
 * Today in Denmark (H5), or null while the page is the static one: a day baked in at build time would be wrong.
 * Past midnight the page finds out within a minute, or when it is looked at again.
 *
 * @example const today = useToday(); // "2026-11-21"
 */
export function useToday(): CalendarDate | null {
  return useBrowserValue(subscribe, readToday, () => null);
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("focus", onChange);
  // A page on a desk is looked at without ever losing the focus.
  const timer = window.setInterval(onChange, aMinute);
  return () => {
    document.removeEventListener("visibilitychange", onChange);
    window.removeEventListener("focus", onChange);
    window.clearInterval(timer);
  };
}
