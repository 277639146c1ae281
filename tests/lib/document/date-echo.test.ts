import { describe, expect, test } from "vitest";
import { emptyForm } from "#lib/answers/form-values.ts";
import { dateEcho } from "#lib/document/date-echo.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");

describe("what is said back of a typed date", () => {
  test.each([
    ["2026-11-19", "Det var en torsdag"],
    ["2026-11-21", "Det er i dag, lørdag"],
    ["2026-11-23", "Det bliver en mandag"],
    ["2025-11-21", "Det var en fredag"],
    ["2025-11-20", "Det var en torsdag. Er året rigtigt?"],
    ["2019-03-02", "Det var en lørdag. Er året rigtigt?"],
    ["2027-11-22", "Det bliver en mandag"],
  ])("[F10] %s: %s", (typed, text) => {
    expect(dateEcho(dateFields(typed), today)).toEqual({ text, isDoubted: text.endsWith("?") });
  });

  test("[F10] on 29 February a year back is the last of February", () => {
    const leapDay = day("2028-02-29");
    expect(dateEcho(dateFields("2027-02-28"), leapDay)?.isDoubted).toBe(true);
    expect(dateEcho(dateFields("2027-03-01"), leapDay)?.isDoubted).toBe(false);
  });

  test("[F10] half a date, a wrong one, one with a short year and an unknown one say nothing", () => {
    const whole = dateFields("2019-03-02");
    for (const fields of [
      emptyForm.dated,
      { ...whole, month: "" },
      { ...whole, month: "2", day: "30" },
      { ...whole, year: "19" },
      { ...whole, unknown: true },
    ])
      expect(dateEcho(fields, today), JSON.stringify(fields)).toBeNull();
  });
});
