import ICAL from "ical.js";
import { calendarWords } from "#content/da/calendar.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { fill } from "#lib/document/fill.ts";
import type { CalendarEntry } from "./plan-calendar.ts";

// A line has at most 75 octets (RFC 5545, 3.1); ical.js does not count the space that each folded line begins with.
ICAL.foldLength = 74;

/** Nine in the morning of the seventh day before, of the second day before, and of the day itself. */
const alarms = ["-P6DT15H", "-P1DT15H", "PT9H"] as const;

/**
 * The days of a plan as a calendar file (RFC 5545): all-day events with three alarms each, in UTF-8 with CRLF.
 *
 * A second import updates the first, because a day keeps its UID as long as the case keeps its id.
 *
 * @param entries from `planCalendar`
 * @param about `caseId` sets this case apart from the other cases in an advisor's calendar; `today` is the day of making
 * @returns the text of the file; the same for the same input
 * @example calendarFile(planCalendar(plan), { caseId: "0f3c…", today }) // "BEGIN:VCALENDAR\r\n…"
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  about: { readonly caseId: string; readonly today: CalendarDate },
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Klagevejen//Klagevejen//DA");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", calendarWords.name);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, about));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { id, day, title, text }: CalendarEntry,
  { caseId, today }: { readonly caseId: string; readonly today: CalendarDate },
): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${id}-${caseId}@klagevejen`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(day));
  // The end of an all-day event is the first day that is not in it.
  event.addPropertyWithValue("dtend", ICAL.Time.fromDateString(addDays(day, 1)));
  event.addPropertyWithValue("summary", title);
  event.addPropertyWithValue("description", `${text}\n\n${fill(calendarWords.origin, { printed: danishDate(today) })}`);
  event.addPropertyWithValue("class", "PRIVATE");
  // A deadline takes no time of the day: the person is not busy because of it.
  event.addPropertyWithValue("transp", "TRANSPARENT");
  for (const trigger of alarms) event.addSubcomponent(alarmAt(trigger, title));
  return event;
}

function alarmAt(trigger: string, title: string): ICAL.Component {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", `${title}. ${calendarWords.alarm}`);
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromString(trigger));
  return alarm;
}
