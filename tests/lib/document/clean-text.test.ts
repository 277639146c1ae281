import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "#lib/document/clean-text.ts";

const limits = { characters: 2_000, lines: 40 };
/** Nothing of these may reach the paper: controls, what cannot be seen, what turns the rest round, half characters. */
const forbidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{Cs}/u;
const hostile = fc.constantFrom(
  "\u202e",
  "\u2066",
  "\u200b",
  "\u0000",
  "\r\n",
  "\n\n\n",
  "\ud800",
  "\udc00",
  "a\u0301\u0301\u0301\u0301",
  "\ufe0f",
  "   ",
  "<script>",
  "😀",
  "æøå",
);

test("10,000 texts: clean, within their limits, and cleaning twice is cleaning once", () => {
  let changed = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.array(fc.oneof(hostile, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join("")),
        fc.tuple(hostile, fc.integer({ min: 1, max: 5_000 })).map(([part, count]) => part.repeat(count)),
      ),
      (text) => {
        const clean = cleanText(text, limits);
        expect(clean).not.toMatch(forbidden);
        expect([...clean].length).toBeLessThanOrEqual(limits.characters);
        expect(clean.split("\n").length).toBeLessThanOrEqual(limits.lines);
        expect(cleanText(clean, limits)).toBe(clean);
        if (clean !== text) changed += 1;
      },
    ),
    { numRuns: 10_000, seed: 20261122 },
  );
  expect(changed).toBeGreaterThan(2_000);
});

test("a book pasted into a field costs no time", () => {
  const began = performance.now();
  for (const piece of ["a\u0301", "\n", " ", "\u202e", "æ", "\ud800"]) cleanText(piece.repeat(2_000_000));
  expect(performance.now() - began).toBeLessThan(10_000);
});
