import { describe, expect, test } from "vitest";
import { emptyForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { isShortYear, wholeYear, withWholeYears } from "#lib/answers/whole-years.ts";
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
    expect(isShortYear(year)).toBe(isShort);
    expect(wholeYear(year)).toBe(whole);
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

  test("are written in full for dates, and nothing else is touched", () => {
    const values = { dated: short, received: undefined, about: "26", decider: "aes" };
    expect(withWholeYears(values)).toEqual({ ...values, dated: { ...short, year: "2026" } });
    const others = { check: { rule: "no" }, notes: { klagen: "26" }, dated: null, told: "26" };
    expect(withWholeYears(others)).toEqual(others);
  });

  test("a date without a year has none afterwards either", () => {
    expect(withWholeYears({ dated: { day: "18", month: "11" } }).dated).toEqual({ day: "18", month: "11", year: "" });
  });
});
