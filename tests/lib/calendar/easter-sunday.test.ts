import { describe, expect, test } from "vitest";
import { easterSunday } from "#lib/calendar/easter-sunday.ts";

/** Carter's short rule for 1900–2099, and the year 2100 by the almanac: another way to the same Sunday. */
function easterByCarter(year: number): string {
  if (year === 2100) return "2100-03-28";
  const b = 225 - 11 * (year % 19);
  let d = ((b - 21) % 30) + 21;
  if (d > 48) d -= 1;
  const e = (year + Math.floor(year / 4) + d + 1) % 7;
  const marchDay = d + 7 - e;
  const [month, dayOfMonth] = marchDay <= 31 ? ["03", marchDay] : ["04", marchDay - 31];
  return `${year}-${month}-${String(dayOfMonth).padStart(2, "0")}`;
}

const years = Array.from({ length: 111 }, (_, index) => 1990 + index);

describe("easterSunday", () => {
  test.each([
    // On the latest day there is, in a year that the exceptions leave alone.
    [1886, "1886-04-25"],
    // The exceptions: by the moon alone it would be 25 and 26 April.
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [1990, "1990-04-15"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2018, "2018-04-01"],
    [2023, "2023-04-09"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2029, "2029-04-01"],
    [2030, "2030-04-21"],
    [2038, "2038-04-25"],
    [2100, "2100-03-28"],
  ])("[H1] påskedag %i is %s", (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  test("[H1] agrees with a second rule in every year of 1990–2100", () => {
    expect(years.map((year) => easterSunday(year))).toEqual(years.map(easterByCarter));
  });

  test("[H1] is never before 22 March nor after 25 April", () => {
    for (const year of years) {
      const date = easterSunday(year).slice(5);
      expect(date >= "03-22" && date <= "04-25").toBe(true);
    }
  });
});
