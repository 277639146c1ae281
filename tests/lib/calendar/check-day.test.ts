import { describe, expect, test } from "vitest";
import { asShown } from "#lib/calendar/as-shown.ts";
import { checkDay } from "#lib/calendar/check-day.ts";

describe("a day from a caller without types", () => {
  test("[F10] a real one is let through", () => {
    expect(() => checkDay("today", "2026-11-21")).not.toThrow();
  });

  test.each([
    ["2026-02-31", 'today is not a real day: "2026-02-31"'],
    ["", 'today is not a real day: ""'],
    [null, "today is not a real day: null"],
    [undefined, "today is not a real day: undefined"],
    [20261121, "today is not a real day: number"],
  ])("[F10] %o is refused by the field's name", (value, message) => {
    expect(() => checkDay("today", value)).toThrow(new RangeError(message));
  });

  test.each<[unknown, string]>([
    ["a", '"a"'],
    ['a "b"', '"a \\"b\\""'],
    [null, "null"],
    [{}, "object"],
    [7n, "bigint"],
    [Symbol("s"), "symbol"],
    [Object.create(null), "object"],
  ])("[F10] %o is shown without throwing", (value, shown) => {
    expect(asShown(value)).toBe(shown);
  });
});
