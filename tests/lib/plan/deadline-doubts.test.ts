import { describe, expect, test } from "vitest";
import { checkItemIds } from "#content/ids/questions.ts";
import { deadlineDoubts } from "#lib/plan/deadline-doubts.ts";
import { planOf } from "#tests/support/plan-of.ts";

const check = Object.fromEntries(checkItemIds.map((item) => [item, "yes"]));
const inOrder = {
  decider: "aes",
  stage: "decided",
  channel: "letter",
  dated: "2026-11-18",
  guidance: "given",
  check,
};

describe("what is open about a decision and may matter for its deadline", () => {
  test.each<[string, object, readonly string[]]>([
    ["nothing", {}, []],
    ["nothing, and nothing was asked", { check: undefined }, []],
    ["nothing, and neither channel nor guidance is answered", { channel: undefined, guidance: undefined }, []],
    ["only told", { channel: "oral", told: "2026-11-18" }, ["oral"]],
    ["not known how it came", { channel: "unknown" }, ["oral"]],
    ["no guidance", { guidance: "missing" }, ["guidance"]],
    ["guidance not known", { guidance: "unknown" }, ["guidance"]],
    // No law that we have read says that missing reasons move the period.
    ["no reasons", { check: { ...check, reasons: "no" } }, []],
    ["guidance and reasons", { guidance: "missing", check: { ...check, reasons: "no" } }, ["guidance"]],
    ["all that can be told", { channel: "unknown", guidance: "missing" }, ["oral", "guidance"]],
  ])("[F7] %s", (_what, answers, doubts) => {
    const asked = Object.entries({ ...inOrder, ...answers }).filter(([, value]) => value !== undefined);
    expect(deadlineDoubts(planOf(Object.fromEntries(asked)))).toEqual(doubts);
  });

  test.each(["before-decision", "complained", "new-decision", "forwarded", "board-decided"])(
    "[F7] %s: none, there is nothing to complain over now",
    (stage) => {
      const open = { ...inOrder, channel: "unknown", guidance: "missing", check: { reasons: "no" } };
      expect(deadlineDoubts(planOf(open)).length).toBeGreaterThan(0);
      expect(deadlineDoubts(planOf({ ...open, stage }))).toEqual([]);
    },
  );

  test("[F7][F11] also where the letter alone knows the day, or none is known", () => {
    expect(deadlineDoubts(planOf({ ...inOrder, decider: "other", guidance: "missing" }))).toEqual(["guidance"]);
    expect(deadlineDoubts(planOf({ ...inOrder, dated: "unknown", guidance: "missing" }))).toEqual(["guidance"]);
  });
});
