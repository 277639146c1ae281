import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";
import { clockIds } from "#content/ids/plan.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { calendarFile } from "#lib/export/calendar-file.ts";
import { planCalendar } from "#lib/export/plan-calendar.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planOf } from "#tests/support/plan-of.ts";

const caseId = "0f3c8a52-2d5b-4c7e-9a31-5f0d7c1b2e90";
const today = day("2026-11-21");
const fileOf = (plan: Plan) => calendarFile(planCalendar(plan), { caseId, today: plan.today });

const decided = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "letter",
  dated: "2026-11-18",
  received: "2026-11-20",
  guidance: "given",
  access: "waiting",
  accessDay: "2026-11-19",
};

describe("the plan's calendar", () => {
  test("[F2][F5][C2] holds what binds the citizen and when to remind, not what binds others or is no day to rely on", () => {
    const entries = planCalendar(planOf(decided));
    expect(entries.map(({ id, day: on, reason }) => [id, on, reason])).toEqual([
      ["aktindsigt-remind", "2026-12-01", "reminder"],
      ["complaint", "2026-12-16", "deadline"],
    ]);
  });

  test("[C4] holds the day to maintain the complaint by", () => {
    const plan = planOf({ decider: "aes", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-10" });
    expect(planCalendar(plan).map(({ id, day: on }) => [id, on])).toEqual([["new-complaint", "2026-12-08"]]);
  });

  test("leaves out every day that has passed", () => {
    for (const { plan } of coveringCases()) {
      for (const entry of planCalendar(plan)) expect(entry.day >= plan.today).toBe(true);
    }
    expect(planCalendar(planOf(decided, "2026-12-18"))).toEqual([]);
  });

  test("[C3] holds the day to remind of the reassessment", () => {
    const plan = planOf({ decider: "kommune", stage: "complained", complainedOn: "2026-11-20" });
    expect(planCalendar(plan).map(({ id, reason }) => [id, reason])).toEqual([["reassessment-remind", "reminder"]]);
  });

  test("holds every clock of the citizen, and its titles tell a stranger nothing", () => {
    const before = day("1900-01-01");
    const entries = coveringCases().flatMap(({ plan }) => planCalendar({ ...plan, today: before }));
    const owned = coveringCases().flatMap(({ plan }) => plan.days.filter(({ owner }) => owner === "citizen"));
    expect(new Set(entries.filter(({ reason }) => reason === "deadline").map(({ id }) => id))).toEqual(
      new Set(owned.map(({ id }) => id)),
    );
    for (const { title } of entries) {
      expect(["Frist i min sag", "Møde i min sag", "Tid til at minde om svar i min sag"]).toContain(title);
    }
  });
});

describe("the calendar file", () => {
  test("read back by two readers, holds the plan's days and texts, and nothing else", () => {
    let days = 0;
    for (const { plan } of coveringCases()) {
      const entries = planCalendar(plan);
      if (entries.length === 0) continue;
      const expected = entries.map(({ id, day: on, title, text }) => ({
        uid: `${id}-${caseId}@klagevejen`,
        start: on,
        end: addDays(on, 1),
        title,
        text,
      }));
      expect(readByIcal(fileOf(plan))).toEqual(expected);
      expect(readByTsIcs(fileOf(plan))).toEqual(expected);
      days += entries.length;
    }
    expect(days).toBeGreaterThan(15);
    console.log(`calendar: ${days} days of ${coveringCases().length} plans read back by two readers`);
  });

  test("reminds at nine in the morning, seven and two days before and on the day", () => {
    const event = new ICAL.Component(ICAL.parse(fileOf(planOf(decided)))).getAllSubcomponents("vevent")[1];
    const start = event?.getFirstPropertyValue("dtstart");
    if (!(start instanceof ICAL.Time)) throw new Error("no start");
    const at = event?.getAllSubcomponents("valarm").map((alarm) => {
      const before = alarm.getFirstPropertyValue("trigger");
      if (!(before instanceof ICAL.Duration)) throw new Error("no trigger");
      const moment = ICAL.Time.fromData({ ...start.toJSON(), isDate: false });
      moment.addDuration(before);
      return moment.toString();
    });
    expect(at).toEqual(["2026-12-09T09:00:00", "2026-12-14T09:00:00", "2026-12-16T09:00:00"]);
  });

  test("is folded by octets, ends every line with CRLF and escapes what RFC 5545 wants escaped", () => {
    for (const { plan } of coveringCases()) {
      const text = fileOf(plan);
      const lines = text.split("\r\n");
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(lines.at(-1)).toBe("");
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n ", "")).not.toMatch(/^DESCRIPTION:.*[^\\][,;]/m);
    }
  });

  test("keeps a day's UID when the day moves, and never has one twice", () => {
    const uids = (dated: string) => readByIcal(fileOf(planOf({ ...decided, dated }))).map(({ uid }) => uid);
    expect(uids("2026-11-18")).toEqual(uids("2026-11-17"));
    for (const { plan } of coveringCases()) {
      const ids = planCalendar(plan).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(clockIds).toEqual(expect.arrayContaining(ids));
    }
  });

  test("is the same for the same plan", () => {
    const plan = planOf(decided);
    expect(fileOf(plan)).toBe(fileOf(plan));
    expect(fileOf(plan)).toContain(`DTSTAMP:${today.replaceAll("-", "")}T000000Z`);
  });
});

type Read = { uid: string; start: string; end: string; title: string; text: string };

/** What the plan itself says of the day, without the line on where it comes from. */
const said = (description: string) => description.split("\n\n")[0] ?? "";

function readByIcal(file: string): readonly Read[] {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  return events.map((component) => {
    const { uid, startDate, endDate, summary, description } = new ICAL.Event(component);
    return { uid, start: `${startDate}`, end: `${endDate}`, title: summary, text: said(description) };
  });
}

function readByTsIcs(file: string): readonly Read[] {
  const dayIn = (date: Date | undefined) => date?.toISOString().slice(0, 10) ?? "";
  const { events = [] } = convertIcsCalendar(undefined, file);
  return events.map(({ uid, start, end, summary, description }) => ({
    uid,
    start: dayIn(start.date),
    end: dayIn(end?.date),
    title: summary,
    text: said(description ?? ""),
  }));
}
