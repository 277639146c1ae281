import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";

/** The day the rules were last read against their sources (T1). Tables by date start here, so the same source gives the same bytes (T2). */
export const rulesVersion = parseCalendarDate("2026-11-21");
