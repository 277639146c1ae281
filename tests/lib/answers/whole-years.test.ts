import { describe, expect, test } from "vitest";
import { emptyForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { isShortYear, withWholeYears } from "#lib/answers/whole-years.ts";
import { dateEcho } from "#lib/document/date-echo.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");
const short = { ...dateFields("2026-11-18"), year: "26" };

describe("two-digit years", () => {
  test.each([
    ["26", true, "2026"],
    [" 26 ", true, "2026"],
    ["2026", false, "2026"],
    ["2", false, "2"],
    ["", false, ""],
    ["ab", false, "ab"],
  ])("%j", (year, isShort, whole) => {
    expect(isShortYear({ ...short, year })).toBe(isShort);
    expect(withWholeYears({ dated: { ...short, year } }).dated).toEqual({ ...short, year: whole });
  });

  test.each([
    ["18/11-26", true],
    [" 18.11.26", true],
    ["18. november 26", true],
    ["18/11-2026", false],
    ["2026-11-18", false],
    ["18/11", false],
    ["26", false],
  ])("a date written whole in the first field, %j, is a short year: %j", (typed, isShort) => {
    expect(isShortYear({ day: typed, month: "", year: "" })).toBe(isShort);
  });

  test("a date written whole in the first field is put into its three, as a pasted one is", () => {
    const whole = (typed: string) => withWholeYears({ dated: { ...short, day: typed, month: "", year: "" } }).dated;
    expect(whole("18/11-26")).toEqual({ ...short, year: "2026" });
    expect(whole("2026-11-18")).toEqual({ ...short, year: "2026" });
    expect(whole("18. november 26")).toEqual({ ...short, month: "november", year: "2026" });
    // Half a date, and what is none, stand as they were typed.
    expect(whole("18/11")).toEqual({ ...short, day: "18/11", month: "", year: "" });
  });

  test("[F10] while the year is being typed there is no answer, so no day from 2020 flickers by", () => {
    const typing = (year: string) => readAnswers({ ...emptyForm, dated: { ...short, year } }, today).dated;
    expect([typing("2"), typing("20"), typing("202"), typing("2026")]).toEqual([
      undefined,
      undefined,
      undefined,
      "2026-11-18",
    ]);
  });

  test.each([
    ["18/11-2026", "2026-11-18"],
    ["18.11.2026", "2026-11-18"],
    ["18 11 2026", "2026-11-18"],
    ["18. november 2026", "2026-11-18"],
    ["onsdag den 18. november 2026", "2026-11-18"],
  ])(
    "[F10] on the way to %j in the first field there is no answer and no weekday, whatever is typed",
    (typed, answer) => {
      const seen = Array.from(typed, (_, index) => {
        const dated = { ...emptyForm.dated, day: typed.slice(0, index + 1) };
        return [readAnswers({ ...emptyForm, dated }, today).dated, dateEcho(dated, today)?.text];
      });
      expect(seen.slice(0, -1)).toEqual(seen.slice(0, -1).map(() => [undefined, undefined]));
      expect(seen.at(-1)).toEqual([answer, "Det var en onsdag"]);
    },
  );

  test("are written in full for dates, and nothing else is touched", () => {
    const values = { dated: short, received: undefined, about: "26", decider: "aes" };
    expect(withWholeYears(values)).toEqual({ ...values, dated: { ...short, year: "2026" } });
    const others = { check: { rule: "no" }, notes: { klagen: "26" }, dated: null, told: "26" };
    expect(withWholeYears(others)).toEqual(others);
  });

  test("a date without a year has none afterwards either", () => {
    // A field in which nothing was ever typed may have no value at all.
    for (const year of [undefined, ""]) {
      const { dated } = withWholeYears({ dated: { day: "18", month: "11", year } });
      expect(dated).toEqual({ day: "18", month: "11", year: "" });
    }
  });
});
