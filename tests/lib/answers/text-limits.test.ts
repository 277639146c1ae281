import { expect, test } from "vitest";
import { textLength } from "#lib/answers/text-limits.ts";

test.each([
  ["", 0],
  ["  \n ", 0],
  [" Åse ", 3],
  ["a b", 3],
  ["😀😀", 2],
])("%j is %i characters long, as a person counts", (text, length) => {
  expect(textLength(text)).toBe(length);
});
