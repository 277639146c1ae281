"use client";

import { useSyncExternalStore } from "react";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";

/**
 * Today in Denmark (H5), or null while the page is the static one: a day baked in at build time would be wrong.
 * Past midnight the page finds out when it is looked at again. This is the only file that reads the clock.
 *
 * @example const today = useToday(); // "2026-11-21"
 */
export function useToday(): CalendarDate | null {
  return useSyncExternalStore(subscribe, readToday, () => null);
}

function readToday(): CalendarDate {
  return copenhagenDay(new Date());
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    document.removeEventListener("visibilitychange", onChange);
    window.removeEventListener("focus", onChange);
  };
}
