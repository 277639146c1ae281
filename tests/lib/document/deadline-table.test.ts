import { describe, expect, test } from "vitest";
import { deadlineMonths } from "#lib/document/deadline-table.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { day } from "#tests/support/plain-notice.ts";

const months = deadlineMonths(rulesVersion);
const rows = months.flatMap(({ rows }) => rows);

describe("the table of deadlines", () => {
  test("[T2] starts at the rules' version, holds a year, and is the same each time", () => {
    expect(months[0]?.title).toBe("november 2026");
    expect(rows.length).toBe(365);
    expect(rows[0]?.[0]).toBe("lør. 21. nov.");
    expect(rows.at(-1)?.[0]).toBe("lør. 20. nov.");
    expect(deadlineMonths(rulesVersion)).toEqual(months);
  });

  test.each([
    ["[F1] four weeks on", "2026-11-23", ["man. 23. nov.", "man. 21. dec.", "man. 21. dec.", "man. 21. dec."]],
    [
      "[F3] Sunday: forward where settled, back elsewhere",
      "2026-11-22",
      ["søn. 22. nov.", "man. 21. dec.", "man. 21. dec.", "fre. 18. dec."],
    ],
    [
      "[F5] 24 December stays, paper the day before",
      "2026-11-26",
      ["tor. 26. nov.", "tor. 24. dec.", "ons. 23. dec.", "ons. 23. dec."],
    ],
    ["[F3] Easter", "2027-02-25", ["tor. 25. feb.", "tir. 30. mar.", "tir. 30. mar.", "ons. 24. mar."]],
  ])("%s: %s", (_rule, from, expected) => {
    expect(deadlineMonths(day(from))[0]?.rows[0]).toEqual(expected);
  });
});
