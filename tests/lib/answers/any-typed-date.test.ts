import fc from "fast-check";
import { expect, test } from "vitest";
import { dateQuestionIds } from "#content/ids/questions.ts";
import { dayToConfirm, readDateAnswer } from "#lib/answers/date-rules.ts";
import { emptyForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { yearLimits } from "#lib/answers/year-limits.ts";
import { isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { day } from "#tests/support/plain-notice.ts";

const today = day("2026-11-22");

/** What hands and pasting leave in a field of a date: numbers, months, other scripts' digits, markup, nothing. */
const anyPart = fc.oneof(
  fc.constantFrom("", " ", "0", "00", "1", "31", "feb", "Februar", "2026", "26", "1e3", "-1", "+5", "٣", "１２", "∞"),
  fc.integer({ min: -5, max: 3_000 }).map(String),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const mostly = (plain: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: plain }, { weight: 1, arbitrary: anyPart });
const anyFields = fc.record({
  day: mostly(fc.integer({ min: 0, max: 32 }).map(String)),
  month: mostly(fc.oneof(fc.integer({ min: 0, max: 13 }).map(String), fc.constantFrom("jan", "Okt.", "december"))),
  year: mostly(fc.oneof(fc.integer({ min: 1890, max: 2110 }).map(String), fc.constantFrom("26", "2026"))),
  unknown: fc.boolean(),
  confirmed: fc.oneof(
    fc.constant(""),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.string(),
  ),
});

test("10,000 typed dates: a real day within the years, or an error with its place; never anything else", () => {
  let days = 0;
  let errors = 0;
  fc.assert(
    fc.property(fc.constantFrom(...dateQuestionIds), anyFields, (id, fields) => {
      const reading = readDateAnswer(id, fields, today);
      const asked = dayToConfirm(id, fields, today);
      if (asked !== null) expect(readDateAnswer(id, { ...fields, confirmed: asked }, today)).toEqual({ day: asked });
      if ("day" in reading) {
        days += 1;
        expect(isCalendarDate(reading.day)).toBe(true);
        const year = Number(reading.day.slice(0, 4));
        expect(year).toBeGreaterThanOrEqual(yearLimits.earliest);
        expect(year).toBeLessThanOrEqual(yearLimits.latest);
      } else {
        errors += 1;
        expect(["day", "month", "year"]).toContain(reading.part);
      }
      const answer = readAnswers({ ...emptyForm, [id]: fields }, today)[id];
      expect(answer === undefined || answer === "unknown" || isCalendarDate(answer)).toBe(true);
    }),
    { numRuns: 10_000, seed: 20261122 },
  );
  expect(days).toBeGreaterThan(500);
  expect(errors).toBeGreaterThan(3_000);
});
