import { expect, test } from "vitest";
import { withoutContradiction } from "#lib/answers/contradiction.ts";

test.each([
  [["decision", "unknown"], "unknown", ["unknown"]],
  [["decision", "unknown"], "decision", ["decision"]],
  [["decision", "magtanvendelse"], "magtanvendelse", ["decision", "magtanvendelse"]],
])("%j with %s ticked last leaves %j", (ticked, newest, kept) => {
  expect(withoutContradiction(ticked, newest)).toEqual(kept);
});
