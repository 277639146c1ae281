import Holidays from "date-holidays";
import { afterAll, describe, expect, test } from "vitest";
import { easterSunday } from "#lib/calendar/easter-sunday.ts";
import { holidaysOf } from "#lib/calendar/public-holidays.ts";

/** Another project's list of Danish holidays, kept by other people: a check that shares no thought with ours. */
const elsewhere = new Holidays("DK");
const years = Array.from({ length: 111 }, (_, index) => 1990 + index);
const daysElsewhere = (year: number, type: string) =>
  elsewhere
    .getHolidays(year)
    .filter((holiday) => holiday.type === type)
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }));
let compared = 0;

/** Days that the other list has and we do not, and why the law does not make them holidays (DET § 2 a). */
const notHolidaysByLaw: Readonly<Record<string, string>> = {
  Fastelavn: "a custom on a Sunday or the Monday after; in no law",
  "1. maj": "a day off by agreement; an ordinary day that is no office day (H3, H4)",
  "Mors Dag": "a Sunday in any case",
  Grundlovsdag: "shops and some offices close; a doubtful day (H3)",
  Juleaftensdag: "a doubtful day (H3)",
};

describe("the holidays of 1990–2100", () => {
  test("[H1][H2] are those of date-holidays, with store bededag through 2023, and no day differs", () => {
    const differing: string[] = [];
    for (const year of years) {
      const theirs = daysElsewhere(year, "public").map(({ day }) => day);
      const ours: readonly string[] = [...holidaysOf(year)];
      differing.push(...theirs.filter((day) => !ours.includes(day)), ...ours.filter((day) => !theirs.includes(day)));
      compared += ours.length;
    }
    expect(differing).toEqual([]);
  });

  test("[H1][H3] what date-holidays lists beside them is no holiday by law, each for a reason", () => {
    const names = new Set(years.flatMap((year) => daysElsewhere(year, "observance").map(({ name }) => name)));
    expect([...names].sort()).toEqual(Object.keys(notHolidaysByLaw).sort());
    expect(years.flatMap((year) => daysElsewhere(year, "bank"))).toEqual([]);
  });
});

/** Easter by Meeus, Jones and Butcher (1876): divisions only, no exceptions, any Gregorian year. */
function easterByButcher(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, "0")}`;
}

describe("Easter", () => {
  test("[H1] is the same by Butcher's rule in every year of 1583–9999", () => {
    const differing: string[] = [];
    for (let year = 1583; year <= 9999; year += 1) {
      if (easterSunday(year) !== easterByButcher(year)) differing.push(easterByButcher(year));
      compared += 1;
    }
    expect(differing).toEqual([]);
  });
});

afterAll(() => {
  console.log(`holidays compared with date-holidays, and Easters with Butcher's rule: ${compared}`);
});
