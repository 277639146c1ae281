import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeCpr } from "#lib/answers/looks-like-cpr.ts";

describe("a CPR number in a text", () => {
  it.each([
    "010190-1234",
    "0101901234",
    "Mit nummer er 311299 4321.",
    "010190–1234",
    "010190 - 1234",
    "290200-1234",
    "Sag 990101-1234, cpr 010190-1234",
  ])("%s is noticed", (text) => expect(looksLikeCpr(text)).toBe(true));

  it.each([
    ["", "nothing"],
    ["320190-1234", "no such day"],
    ["000190-1234", "no day 0"],
    ["300290-1234", "no such day of February"],
    ["310490-1234", "no such day of April"],
    ["011390-1234", "no such month"],
    ["010090-1234", "no month 0"],
    ["12345678901", "eleven digits"],
    ["010190-12345", "five digits at the end"],
    ["27.09.2026-12345", "a date and a case number"],
    ["26-12345678", "a case number"],
    ["12 12 34 56", "a telephone number"],
    ["010190\n1234", "two lines"],
  ])("%j is not one: %s", (text) => expect(looksLikeCpr(text)).toBe(false));

  it("is noticed on every day of the year, wherever it stands among words", () => {
    const born = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const separator = fc.constantFrom("", "-", " ", " - ");
    const words = fc.stringMatching(/^[a-zæøå ,.]{0,20}$/);
    fc.assert(
      fc.property(
        born,
        separator,
        fc.integer({ min: 0, max: 9999 }),
        words,
        words,
        (day, between, last, before, after) => {
          const [year, month, date] = day.toISOString().slice(0, 10).split("-");
          const number = `${date}${month}${year?.slice(2)}${between}${String(last).padStart(4, "0")}`;
          expect(looksLikeCpr(`${before}${number}${after}`)).toBe(true);
        },
      ),
    );
  });
});
