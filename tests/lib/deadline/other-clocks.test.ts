import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { citizenClock } from "#lib/deadline/citizen-clock.ts";
import type { ClockStep } from "#lib/deadline/clock-step.ts";
import { dayToRemind } from "#lib/deadline/day-to-remind.ts";
import {
  adoptionReviewSteps,
  aktindsigtSteps,
  courtReviewSteps,
  hearingSteps,
  maintainSteps,
  ombudsmanSteps,
  workInjurySuitSteps,
  writtenReasonsSteps,
} from "#lib/deadline/explained-clocks.ts";
import { reassessmentSteps } from "#lib/deadline/reassessment-steps.ts";
import { dayOf } from "#tests/support/day-of.ts";
import { day, type PlainNotice } from "#tests/support/plain-notice.ts";
import { everyDay, secondDayAfter, secondKindOf } from "#tests/support/second-calendar.ts";

type Row = readonly [what: string, from: string, expected: string];

/** The last office day on or before a day, found by stepping back. */
function backToOffice(from: string): string {
  let index = from;
  while (!secondKindOf(index).office) index = secondDayAfter(index, -1);
  return index;
}

/** The first office day on or after a day, found by stepping on. */
function onToOffice(from: string): string {
  let index = from;
  while (!secondKindOf(index).office) index = secondDayAfter(index, 1);
  return index;
}

const days = everyDay("2018-07-01", "2040-12-31");

describe("clocks that bind the citizen", () => {
  const clocks: readonly (readonly [string, (from: CalendarDate) => readonly ClockStep[], number])[] = [
    ["[C0][C1] written reasons", writtenReasonsSteps, 14],
    ["[C0][C4] maintaining the complaint", maintainSteps, 28],
    ["[C0][C5] court review through Ankestyrelsen", courtReviewSteps, 28],
    ["[C0][C6] court review of adoption", adoptionReviewSteps, 14],
  ];
  test.each(clocks)("%s: never forward, and an office day, from every day of 2018–2040", (_title, clock, length) => {
    for (const from of days) expect(dayOf(clock(day(from)))).toBe(backToOffice(secondDayAfter(from, length)));
  });

  test.each<Row>([
    ["told on a Monday", "2026-11-23", "2026-12-07"],
    ["told on a Saturday: back to Friday", "2026-11-21", "2026-12-04"],
    ["ends on 24 December: the day before", "2026-12-10", "2026-12-23"],
    ["ends on 31 December: the day before", "2026-12-17", "2026-12-30"],
    ["ends on Friday 1 May: the day before", "2026-04-17", "2026-04-30"],
    ["ends on langfredag: the Wednesday", "2027-03-12", "2027-03-24"],
  ])("[C1] %s", (_what, told, expected) => {
    expect(dayOf(writtenReasonsSteps(day(told)))).toBe(expected);
  });

  test.each<Row>([
    ["V46 a Tuesday", "2027-01-05", "2027-02-02"],
    ["a Sunday: back to Friday, though a kommune's own period would move on", "2026-11-22", "2026-12-18"],
    ["ends on 5 June: back over it", "2029-05-08", "2029-06-04"],
  ])("[C4] %s", (_what, newDecision, expected) => {
    expect(dayOf(maintainSteps(day(newDecision)))).toBe(expected);
  });

  test.each<Row>([
    ["a Tuesday", "2027-01-05", "2027-02-02"],
    ["ends on skærtorsdag: the Wednesday", "2027-02-25", "2027-03-24"],
    ["ends on Christmas Eve", "2026-11-26", "2026-12-23"],
  ])("[C5] %s", (_what, decision, expected) => {
    expect(dayOf(courtReviewSteps(day(decision)))).toBe(expected);
  });

  test.each<Row>([
    ["V48 a Monday", "2027-01-04", "2027-01-18"],
    ["ends on nytårsdag: back over 31 December", "2026-12-18", "2026-12-30"],
  ])("[C6] %s", (_what, received, expected) => {
    expect(dayOf(adoptionReviewSteps(day(received)))).toBe(expected);
  });

  test.each([
    ["V50 the injured, from a Monday", "2026-11-23", "injured", "2027-11-22"],
    ["the injured, from 29 February", "2028-02-29", "injured", "2029-02-27"],
    ["the injured, the day before is a Sunday", "2026-11-29", "injured", "2027-11-26"],
    ["the injured, the day before is 24 December", "2026-12-25", "injured", "2027-12-23"],
    ["others, six months", "2026-11-23", "other", "2027-05-21"],
    ["others, from 31 August", "2026-08-31", "other", "2027-02-26"],
    ["others, the day before is 1 May", "2028-11-02", "other", "2029-04-30"],
  ] as const)("[C7] %s", (_what, decided, who, expected) => {
    expect(dayOf(workInjurySuitSteps(day(decided), who))).toBe(expected);
  });

  test.each<Row>([
    ["a year less a day", "2026-11-23", "2027-11-22"],
    ["back from a Saturday", "2026-11-21", "2027-11-19"],
    ["from 29 February", "2028-02-29", "2029-02-27"],
    ["back over Christmas", "2026-12-27", "2027-12-23"],
  ])("[C8] %s", (_what, decided, expected) => {
    expect(dayOf(ombudsmanSteps(day(decided)))).toBe(expected);
  });

  test("[C7][C8] always an office day before the last day of the year, from every day of 2018–2040", () => {
    for (const from of days.filter((each) => !each.endsWith("02-29"))) {
      const year = Number(from.slice(0, 4));
      const lastDay = `${year + 1}${from.slice(4)}`;
      const expected = backToOffice(secondDayAfter(lastDay, -1));
      expect(dayOf(ombudsmanSteps(day(from)))).toBe(expected);
      expect(dayOf(workInjurySuitSteps(day(from), "injured"))).toBe(expected);
    }
  });

  test("[C0] the length may be in days or months, and the way back is the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.integer({ min: 1, max: 60 }), (from, length) => {
        expect(citizenClock(day(from), { days: length })).toBe(backToOffice(secondDayAfter(from, length)));
      }),
    );
    expect(citizenClock(day("2026-11-23"), { months: 12 })).toBe("2027-11-22");
  });

  test.each(["2026-12-19", "2026-12-24", "2026-12-25", "2027-01-04"])(
    "[C9] the date that the authority has set is never moved: %s",
    (text) => {
      expect(dayOf(hearingSteps(day(text)))).toBe(text);
    },
  );
});

describe("aktindsigt", () => {
  const remind = (received: CalendarDate) => dayToRemind(day(dayOf(aktindsigtSteps(received)) ?? ""));

  test.each<Row>([
    ["V55 over Christmas and New Year", "2026-12-21", "2027-01-05"],
    ["V56 over Easter", "2027-03-23", "2027-04-06"],
    ["a plain week and two days", "2026-11-23", "2026-12-02"],
    ["received on a Saturday", "2026-11-21", "2026-12-01"],
    ["over 1 May", "2026-04-28", "2026-05-08"],
    ["over Kristi himmelfartsdag and the Friday", "2027-05-03", "2027-05-14"],
  ])("[C2] seven working days, %s", (_what, received, expected) => {
    expect(dayOf(aktindsigtSteps(day(received)))).toBe(expected);
  });

  test.each<Row>([
    ["the day after", "2026-11-23", "2026-12-03"],
    ["over a weekend", "2027-05-03", "2027-05-18"],
    ["after V55", "2026-12-21", "2027-01-06"],
  ])("[C0][C2] the day to remind: %s", (_what, received, expected) => {
    expect(remind(day(received))).toBe(expected);
  });

  test("[C2] agrees with a count on fingers from every day of 2026–2031", () => {
    for (const received of everyDay("2026-01-01", "2031-12-31")) {
      let seventh = received;
      for (let left = 7; left > 0; ) {
        seventh = secondDayAfter(seventh, 1);
        if (secondKindOf(seventh).office) left -= 1;
      }
      expect(dayOf(aktindsigtSteps(day(received)))).toBe(seventh);
      expect(remind(day(received))).toBe(onToOffice(secondDayAfter(seventh, 1)));
    }
  });
});

describe("reassessment", () => {
  type Who = Pick<PlainNotice, "decider" | "kind">;
  const named = (who: Who) => (who.kind === undefined ? who.decider : `${who.decider} (${who.kind})`);
  const withNames = (list: readonly Who[]) => list.map((who) => [named(who), who] as const);

  const fourWeeks: readonly Who[] = [
    { decider: "kommune" },
    { decider: "kommune-beskaeftigelse" },
    { decider: "udbetaling-danmark" },
    { decider: "socialtilsyn" },
    { decider: "seniorpensionsenheden" },
    { decider: "uddannelsesinstitution", kind: "specialundervisning" },
  ];
  test.each(withNames(fourWeeks))("[C3] %s: four weeks from receipt, on to an office day", (_name, who) => {
    expect(dayOf(reassessmentSteps({ ...who, complaintReceived: day("2026-12-01") }))).toBe("2026-12-29");
    expect(dayOf(reassessmentSteps({ ...who, complaintReceived: day("2026-11-26") }))).toBe("2026-12-28");
    expect(dayOf(reassessmentSteps({ ...who, complaintReceived: day("2026-11-21") }))).toBe("2026-12-21");
    for (const from of days.filter((_, index) => index % 5 === 0)) {
      const received = day(from);
      expect(dayOf(reassessmentSteps({ ...who, complaintReceived: received }))).toBe(
        onToOffice(secondDayAfter(from, 28)),
      );
    }
  });

  test("[C3] a late complaint is not reassessed", () => {
    for (const who of fourWeeks) {
      expect(dayOf(reassessmentSteps({ ...who, complaintReceived: day("2026-12-01"), late: true }))).toBeNull();
    }
  });

  test("[C3] V53 AES: four weeks from the latest day of the complaint period, not from the complaint", () => {
    const complaintReceived = day("2026-12-01");
    expect(dayOf(reassessmentSteps({ decider: "aes", complaintReceived, latestDay: day("2026-12-21") }))).toBe(
      "2027-01-18",
    );
    expect(dayOf(reassessmentSteps({ decider: "aes", complaintReceived, latestDay: day("2026-12-22") }))).toBe(
      "2027-01-19",
    );
    expect(dayOf(reassessmentSteps({ decider: "aes", complaintReceived, latestDay: day("2026-11-26") }))).toBe(
      "2026-12-28",
    );
  });

  test("[C3] AES without a fixed latest day: no day", () => {
    const complaintReceived = day("2026-12-01");
    expect(dayOf(reassessmentSteps({ decider: "aes", complaintReceived, latestDay: null }))).toBeNull();
    expect(dayOf(reassessmentSteps({ decider: "aes", complaintReceived }))).toBeNull();
  });

  const noNumber: readonly Who[] = [
    { decider: "boerne-og-ungeudvalg" },
    { decider: "arbejdstilsynet" },
    { decider: "adoptionssamraad" },
    { decider: "a-kasse" },
    { decider: "star" },
    { decider: "udbetaling-danmark", kind: "su-gaeld" },
    { decider: "uddannelsesinstitution", kind: "su" },
    { decider: "uddannelsesinstitution", kind: "stu" },
    { decider: "uddannelsesinstitution", kind: "voksenspecialundervisning" },
    { decider: "uddannelsesinstitution", kind: "other" },
    { decider: "familieretshuset", kind: "botilbud-uden-samtykke" },
    { decider: "familieretshuset", kind: "adoption" },
    { decider: "familieretshuset", kind: "other" },
    { decider: "other" },
  ];
  test.each(withNames(noNumber))("[C3] %s: no source gives a number", (_name, who) => {
    expect(dayOf(reassessmentSteps({ ...who, complaintReceived: day("2026-12-01") }))).toBeNull();
  });

  test.each<Row>([
    ["a Tuesday", "2026-12-29", "2026-12-30"],
    ["a Friday: Monday", "2026-12-18", "2026-12-21"],
    ["23 December: after Christmas", "2026-12-23", "2026-12-28"],
    ["30 December: after New Year", "2026-12-30", "2027-01-04"],
  ])("[C0] remind from the next office day after %s", (_what, answerDay, expected) => {
    expect(dayToRemind(day(answerDay))).toBe(expected);
  });
});
