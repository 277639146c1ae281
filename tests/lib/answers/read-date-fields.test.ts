import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDateFields, splitPastedDate } from "#lib/answers/read-date-fields.ts";
import { isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate, danishDay, danishShortDate } from "#lib/calendar/danish-day.ts";
import { day } from "#tests/support/plain-notice.ts";
import { everyDay } from "#tests/support/second-calendar.ts";

const fields = (typed: string) => {
  const [dayOfMonth = "", month = "", year = ""] = typed.split("|");
  return { day: dayOfMonth, month, year };
};

describe("readDateFields", () => {
  test.each([
    ["9|11|2026", "2026-11-09"],
    ["09|11|2026", "2026-11-09"],
    ["9.|11.|2026", "2026-11-09"],
    ["19|nov|2026", "2026-11-19"],
    ["19|november|2026", "2026-11-19"],
    ["19|Nov.|2026", "2026-11-19"],
    ["19|NOVEMBER|2026", "2026-11-19"],
    ["1|sept|2026", "2026-09-01"],
    ["1|maj|2026", "2026-05-01"],
    ["1|mar|2026", "2026-03-01"],
    ["1|marts|2026", "2026-03-01"],
    ["1|Okt.|2026", "2026-10-01"],
    ["19|11|26", "2026-11-19"],
    ["1|1|00", "2000-01-01"],
    ["31|12|99", "2099-12-31"],
    ["29|2|2028", "2028-02-29"],
    ["29|2|2000", "2000-02-29"],
    ["31|12|2100", "2100-12-31"],
    ["1|1|1900", "1900-01-01"],
    ["  19 | 11\t|\u00a02026\n", "2026-11-19"],
    // The whole date in the first field.
    ["19.11.2026||", "2026-11-19"],
    ["19/11-26||", "2026-11-19"],
    ["torsdag den 19. november 2026| |", "2026-11-19"],
    ["19.11.2026|\t| \u00a0", "2026-11-19"],
    // A line is long enough with some room; more is a page.
    [`${" ".repeat(50)}19.11.2026||`, "2026-11-19"],
  ])("%j is %s", (typed, expected) => {
    expect(readDateFields(fields(typed))).toEqual({ day: expected });
  });

  test.each([
    ["||", "missing", "day"],
    [`${" ".repeat(51)}19.11.2026||`, "day-number", "day"],
    [" | \t|\u00a0", "missing", "day"],
    ["|11|2026", "day-missing", "day"],
    ["||2026", "day-missing", "day"],
    ["19||2026", "month-missing", "month"],
    ["19||", "month-missing", "month"],
    ["19|11|", "year-missing", "year"],
    ["x|11|2026", "day-number", "day"],
    ["nitten|11|2026", "day-number", "day"],
    ["-9|11|2026", "day-number", "day"],
    ["1e1|11|2026", "day-number", "day"],
    ["0x9|11|2026", "day-number", "day"],
    ["9,5|11|2026", "day-number", "day"],
    ["119|11|2026", "day-number", "day"],
    ["１９|11|2026", "day-number", "day"],
    ["😀|11|2026", "day-number", "day"],
    ["19|13|2026", "month-number", "month"],
    ["19|0|2026", "month-number", "month"],
    ["19|00|2026", "month-number", "month"],
    ["19|no|2026", "month-number", "month"],
    ["19|novembre|2026", "month-number", "month"],
    ["19|1x1|2026", "month-number", "month"],
    ["19|x1|2026", "month-number", "month"],
    ["19|11x|2026", "month-number", "month"],
    ["19|no.v|2026", "month-number", "month"],
    ["19|<script>|2026", "month-number", "month"],
    ["19|11|to tusind", "year-number", "year"],
    ["19|11|202", "year-number", "year"],
    ["19|11|20261", "year-number", "year"],
    ["19|11|-2026", "year-number", "year"],
    ["19|11|2o26", "year-number", "year"],
    ["19|11|1899", "far-past", "year"],
    ["19|11|0000", "far-past", "year"],
    ["19|11|2101", "far-future", "year"],
    ["19|11|9999", "far-future", "year"],
    ["31|2|2026", "not-real", "day"],
    ["29|2|2027", "not-real", "day"],
    ["29|2|2100", "not-real", "day"],
    ["31|4|2026", "not-real", "day"],
    ["32|1|2026", "not-real", "day"],
    ["0|1|2026", "not-real", "day"],
    ["31.2.2026||", "not-real", "day"],
    ["19.11.2026|11|", "day-number", "day"],
    ["19.11.2026||2026", "day-number", "day"],
    ["x|y|z", "day-number", "day"],
    ["19|y|z", "month-number", "month"],
  ])("%j: %s, said at the %s", (typed, error, part) => {
    expect(readDateFields(fields(typed))).toEqual({ error, part });
  });

  test("a whole book in a field is an error, not a wait", () => {
    const book = "9".repeat(1_000_000);
    expect(readDateFields({ day: book, month: "1", year: "2026" })).toEqual({ error: "day-number", part: "day" });
    expect(readDateFields({ day: "1", month: book, year: "2026" })).toEqual({ error: "month-number", part: "month" });
    expect(readDateFields({ day: "1", month: "1", year: book })).toEqual({ error: "year-number", part: "year" });
  });

  test("whatever is typed gives a day or an error that names its field", () => {
    const typed = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("", "9", "31", "nov", "2026"));
    fc.assert(
      fc.property(typed, typed, typed, (dayOfMonth, month, year) => {
        const reading = readDateFields({ day: dayOfMonth, month, year });
        if ("day" in reading) expect(isCalendarDate(reading.day)).toBe(true);
        else expect(["day", "month", "year"]).toContain(reading.part);
      }),
      { numRuns: 500 },
    );
  });
});

describe("splitPastedDate", () => {
  test.each([
    ["19.11.2026", "19|11|2026"],
    ["19/11-2026", "19|11|2026"],
    ["19/11/2026", "19|11|2026"],
    ["19-11-2026", "19|11|2026"],
    ["19 11 2026", "19|11|2026"],
    ["19/11 2026", "19|11|2026"],
    ["19. 11. 2026", "19|11|2026"],
    ["9.1.26", "9|1|26"],
    ["2026-11-19", "19|11|2026"],
    ["  19.11.2026\n", "19|11|2026"],
    ["19. november 2026", "19|november|2026"],
    ["19 nov 2026", "19|nov|2026"],
    ["19. nov. 2026", "19|nov|2026"],
    ["torsdag den 19. november 2026", "19|november|2026"],
    ["Torsdag den 19. November 2026", "19|November|2026"],
    ["den 1. maj 26", "1|maj|26"],
    ["  19. november 2026 \n", "19|november|2026"],
    [" 2026-11-19 ", "19|11|2026"],
    ["19.  november   2026", "19|november|2026"],
    ["19 .  11 /  2026", "19|11|2026"],
    // Split as they stand: readDateFields says what is wrong with them.
    ["31.2.2026", "31|2|2026"],
    ["32.13.2026", "32|13|2026"],
  ])("%j", (text, expected) => {
    expect(splitPastedDate(text)).toEqual(fields(expected));
  });

  test.each([
    "",
    "   ",
    "i morgen",
    "19",
    "19.11",
    "11.2026",
    "19.11.202",
    "19.11.20266",
    "19x.11.2026",
    "19.11x.2026",
    "x2026-11-19",
    "2026-11-19x",
    "19. november 2026 kl. 12",
    "19. november 20266",
    "19.11.2026 kl. 12",
    "19. hvadsomhelst 2026",
    "2026",
    "2026-11",
    "191126",
    "19.11.2026 og 20.11.2026",
    "<b>19.11.2026</b>",
    "1".repeat(100_000),
    `${" ".repeat(100_000)}x`,
    `1${" ".repeat(100_000)}x`,
  ])("%j is left as it was typed", (text) => {
    expect(splitPastedDate(text)).toBeNull();
  });

  test("takes back every day as this product writes it", () => {
    for (const text of everyDay("2026-01-01", "2028-12-31")) {
      for (const written of [danishDay(day(text)), danishDate(day(text)), text]) {
        const split = splitPastedDate(written);
        expect(split && readDateFields(split), written).toEqual({ day: text });
      }
      expect(splitPastedDate(danishShortDate(day(text)))).toBeNull();
    }
  });
});
