import { describe, expect, test } from "vitest";
import { danishDate, danishDay, danishShortDate, danishWeekday } from "#lib/calendar/danish-day.ts";
import { day } from "#tests/support/plain-notice.ts";
import { everyDay, secondKindOf } from "#tests/support/second-calendar.ts";

const weekdays = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" ");
const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");

describe("a day in Danish words", () => {
  test("[H5] with its weekday, on every day of 2026–2029", () => {
    for (const text of everyDay("2026-01-01", "2029-12-31")) {
      const [year = "", month = "", dayOfMonth = ""] = text.split("-");
      const date = `${Number(dayOfMonth)}. ${months[Number(month) - 1]} ${year}`;
      const weekday = weekdays[secondKindOf(text).weekday - 1];
      expect(danishDate(day(text))).toBe(date);
      expect(danishWeekday(day(text))).toBe(weekday);
      expect(danishDay(day(text))).toBe(`${weekday} den ${date}`);
    }
  });

  test("[H5] short, for narrow places", () => {
    expect(danishShortDate(day("2026-12-17"))).toBe("17. dec.");
    expect(danishShortDate(day("2027-05-05"))).toBe("5. maj");
  });
});
