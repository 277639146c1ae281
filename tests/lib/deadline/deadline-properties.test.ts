import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComplaintDeadline, complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { deadlineState } from "#lib/deadline/deadline-state.ts";
import { day, daysGiven, noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";
import { everyDay, secondDayAfter, secondKindOf } from "#tests/support/second-calendar.ts";

type Who = Pick<PlainNotice, "decider" | "kind">;

const moved: readonly Who[] = [
  { decider: "kommune" },
  { decider: "kommune-beskaeftigelse" },
  { decider: "boerne-og-ungeudvalg" },
  { decider: "udbetaling-danmark" },
  { decider: "socialtilsyn" },
  { decider: "seniorpensionsenheden" },
  { decider: "aes" },
];
const notMoved: readonly Who[] = [
  { decider: "udbetaling-danmark", kind: "su-gaeld" },
  { decider: "arbejdstilsynet" },
  { decider: "uddannelsesinstitution", kind: "specialundervisning" },
  { decider: "uddannelsesinstitution", kind: "su" },
  { decider: "uddannelsesinstitution", kind: "stu" },
  { decider: "uddannelsesinstitution", kind: "voksenspecialundervisning" },
  { decider: "a-kasse" },
  { decider: "star" },
  { decider: "familieretshuset", kind: "botilbud-uden-samtykke" },
];
const sixMonths: readonly Who[] = [{ decider: "adoptionssamraad" }];
const fourWeeks = [...moved, ...notMoved];
const everyone = [...fourWeeks, ...sixMonths];

const calendar = everyDay("2018-07-01", "2040-12-31");
const anyDay = fc.constantFrom(...calendar.slice(0, -60));
const anyOffsets = fc
  .record(
    {
      told: fc.integer({ min: 0, max: 45 }),
      dated: fc.integer({ min: 0, max: 45 }),
      received: fc.integer({ min: 0, max: 45 }),
    },
    { requiredKeys: [] },
  )
  .filter((offsets) => Object.keys(offsets).length > 0);
const anyChannel = fc.constantFrom("digital-post", "letter", "handed-over", "other-digital", "oral" as const);
const anyGuidance = fc.constantFrom("given", "missing", "unknown" as const);

type Field = "told" | "dated" | "received";
type Offsets = { readonly [field in Field]?: number };

function daysAt(base: string, offsets: Offsets): Pick<PlainNotice, Field> {
  return Object.fromEntries(Object.entries(offsets).map(([field, days]) => [field, secondDayAfter(base, days)]));
}

function anyNotice(whom: readonly Who[]): fc.Arbitrary<PlainNotice> {
  return fc
    .tuple(fc.constantFrom(...whom), anyChannel, anyGuidance, anyDay, anyOffsets)
    .map(([who, channel, guidance, base, offsets]) => ({ ...who, channel, guidance, ...daysAt(base, offsets) }));
}

function deadlineOf(notice: PlainNotice): ComplaintDeadline {
  const deadline = complaintDeadline(noticeFrom(notice));
  if (deadline === null) throw new Error(`no deadline for ${JSON.stringify(notice)}`);
  return deadline;
}

function earliestDay(notice: PlainNotice): string {
  const [earliest] = [...daysGiven(notice)].sort();
  if (earliest === undefined) throw new Error("a notice without a day");
  return earliest;
}

const runs = { numRuns: 2000 };

describe("whatever the notice", () => {
  test("[F1] the raw last day has the weekday of the cautious start, four weeks on", () => {
    fc.assert(
      fc.property(anyNotice(fourWeeks), (notice) => {
        const [start, raw] = deadlineOf(notice).steps;
        expect(start).toMatchObject({ rule: "F2", day: earliestDay(notice) });
        expect(raw).toMatchObject({ rule: "F1", day: secondDayAfter(earliestDay(notice), 28) });
        expect(secondKindOf(raw?.day ?? "").weekday).toBe(secondKindOf(start?.day ?? "").weekday);
      }),
      runs,
    );
  });

  test("[F2] the safe day is never after the latest day", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const { safeDay, latestDay } = deadlineOf(notice);
        if (latestDay !== null) expect(safeDay <= latestDay).toBe(true);
      }),
      runs,
    );
  });

  test("[F3][H4] no result is a Saturday, a Sunday or a holiday", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const { safeDay, latestDay, officeDay } = deadlineOf(notice);
        for (const result of [safeDay, officeDay, latestDay ?? safeDay]) {
          expect(secondKindOf(result).openWeekday).toBe(true);
        }
      }),
      runs,
    );
  });

  test("[F4] the latest day is never a doubtful day", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const { latestDay } = deadlineOf(notice);
        if (latestDay !== null) expect(secondKindOf(latestDay).ordinary).toBe(true);
      }),
      runs,
    );
  });

  test("[F3] the safe day is never after the earliest day + 28 days where the move is not settled", () => {
    fc.assert(
      fc.property(anyNotice(notMoved), (notice) => {
        expect(deadlineOf(notice).safeDay <= secondDayAfter(earliestDay(notice), 28)).toBe(true);
      }),
      runs,
    );
  });

  test("[F3] where the move is settled, it is later only when that day is closed, and then the next weekday", () => {
    fc.assert(
      fc.property(anyNotice(moved), (notice) => {
        const raw = secondDayAfter(earliestDay(notice), 28);
        let expected = raw;
        while (!secondKindOf(expected).openWeekday) expected = secondDayAfter(expected, 1);
        expect(deadlineOf(notice).safeDay).toBe(expected);
      }),
      runs,
    );
  });

  test("[F1] six months: the raw last day has the start's place in the sixth month after, or is that month's last", () => {
    fc.assert(
      fc.property(anyNotice(sixMonths), (notice) => {
        const [start, raw] = deadlineOf(notice).steps;
        expect(start).toMatchObject({ rule: "F2", day: earliestDay(notice) });
        const [year = 0, month = 0, dayOfMonth = 0] = earliestDay(notice).split("-").map(Number);
        const sixth = month + 6 <= 12 ? [year, month + 6] : [year + 1, month - 6];
        const expected = [...sixth, dayOfMonth].join("-");
        const found = (raw?.day ?? "").split("-").map(Number);
        const isLastOfSixth =
          found.slice(0, 2).join("-") === sixth.join("-") && secondDayAfter(raw?.day ?? "", 1).endsWith("-01");
        expect(found.join("-") === expected || (isLastOfSixth && Number(found[2]) < dayOfMonth)).toBe(true);
      }),
      runs,
    );
  });

  test("[F3] six months: the safe day is the raw last day, or the last open weekday before it", () => {
    fc.assert(
      fc.property(anyNotice(sixMonths), (notice) => {
        const { steps, safeDay } = deadlineOf(notice);
        let expected: string = steps[1]?.day ?? "";
        while (!secondKindOf(expected).openWeekday) expected = secondDayAfter(expected, -1);
        expect(safeDay).toBe(expected);
      }),
      runs,
    );
  });

  test("[F5] the office day is an office day, not after the safe day, with no office day between them", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const { safeDay, officeDay } = deadlineOf(notice);
        expect(officeDay <= safeDay).toBe(true);
        expect(secondKindOf(officeDay).office).toBe(true);
        const between = everyDay(officeDay, safeDay).slice(1);
        expect(between.filter((each) => secondKindOf(each).office)).toEqual([]);
      }),
      runs,
    );
  });

  test("[F9] the explanation ends with the result", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const { steps, safeDay } = deadlineOf(notice);
        expect(steps.at(-1)?.day).toBe(safeDay);
      }),
      runs,
    );
  });

  test("[F2p][F7] settled means one fixed day and the date known", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const { settled, safeDay, latestDay, provisional } = deadlineOf(notice);
        expect(settled).toBe(latestDay === safeDay && !provisional);
      }),
      runs,
    );
  });

  test("[F7] guidance never changes the safe day", () => {
    fc.assert(
      fc.property(anyNotice(everyone), anyGuidance, (notice, guidance) => {
        expect(deadlineOf({ ...notice, guidance }).safeDay).toBe(deadlineOf(notice).safeDay);
      }),
      runs,
    );
  });

  test("[F2] one day moved later never gives an earlier deadline", () => {
    const anyField = fc.constantFrom("told", "dated", "received" as const);
    fc.assert(
      fc.property(anyNotice(everyone), anyField, fc.integer({ min: 1, max: 40 }), (notice, field, days) => {
        const before = notice[field];
        fc.pre(before !== undefined);
        const first = deadlineOf(notice);
        const later = deadlineOf({ ...notice, [field]: secondDayAfter(before, days) });
        expect(later.safeDay >= first.safeDay).toBe(true);
        expect(later.officeDay >= first.officeDay).toBe(true);
        expect(later.latestDay === null).toBe(first.latestDay === null);
        if (later.latestDay !== null && first.latestDay !== null) {
          expect(later.latestDay >= first.latestDay).toBe(true);
        }
      }),
      runs,
    );
  });

  test("[F2] one more day known never moves the safe day later", () => {
    const anyField = fc.constantFrom("told", "dated", "received" as const);
    fc.assert(
      fc.property(anyNotice(everyone), anyField, fc.integer({ min: 0, max: 40 }), (notice, field, days) => {
        fc.pre(notice[field] === undefined);
        const known = deadlineOf({ ...notice, [field]: secondDayAfter(earliestDay(notice), days) });
        expect(known.safeDay).toBe(deadlineOf(notice).safeDay);
      }),
      runs,
    );
  });

  test("[F10] the same notice gives the same deadline twice, and is left as it was", () => {
    fc.assert(
      fc.property(anyNotice(everyone), (plain) => {
        const notice = noticeFrom(plain);
        const copy = structuredClone(notice);
        expect(complaintDeadline(notice)).toEqual(complaintDeadline(Object.freeze(notice)));
        expect(notice).toEqual(copy);
      }),
      { numRuns: 200 },
    );
  });

  test("[F8] seen from every day around it, the state only ever moves on", () => {
    const order = ["open", "last-day", "safe-day-passed", "passed"];
    fc.assert(
      fc.property(anyNotice(everyone), (notice) => {
        const deadline = deadlineOf(notice);
        const from = secondDayAfter(deadline.officeDay, -3);
        const seen = everyDay(from, secondDayAfter(deadline.latestDay ?? deadline.safeDay, 3)).map((today) =>
          deadlineState(deadline, day(today)),
        );
        const places = seen.map(({ state }) => order.indexOf(state));
        expect([...places].sort()).toEqual(places);
        expect(places.filter((place) => place === 1)).toHaveLength(1);
        expect(places.includes(3)).toBe(deadline.latestDay !== null);
        for (const { state, daysLeft, officeDayPassed } of seen) {
          expect(Math.sign(daysLeft)).toBe(state === "open" ? 1 : state === "last-day" ? 0 : -1);
          if (daysLeft < 0) expect(officeDayPassed).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
