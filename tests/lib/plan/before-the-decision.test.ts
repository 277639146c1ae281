import { describe, expect, test } from "vitest";
import { planOf, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

describe("before a decision", () => {
  const everything = {
    channel: "letter",
    dated: "2026-11-02",
    received: "2026-11-03",
    told: "2026-11-01",
    guidance: "missing",
    letterDay: "2026-12-01",
    wantsComplaint: "yes",
    complainedOn: "2026-11-05",
    newDecisionDay: "2026-11-10",
    boardDay: "2026-11-12",
  };

  test.each(routeNames)(
    "[R6][F10] %s: no deadline and no clock for a complaint, whatever was answered before",
    (name) => {
      const plan = planOf({ ...whoByRoute[name], ...everything, stage: "before-decision" });
      expect(plan.deadline).toEqual({ status: "not-yet" });
      expect(plan.days).toEqual([]);
      expect(new Set(taskIdsOf(plan))).toEqual(
        new Set([
          "write-down-goal",
          "find-bisidder",
          "ask-aktindsigt",
          "ask-when-hearing",
          "ask-processing-time",
          "prepare-complaint",
          ...(name === "boerne-og-ungeudvalg" ? ["ask-free-lawyer"] : []),
        ]),
      );
    },
  );

  test("[R6][C9] what runs then is the meeting, the hearing and the file", () => {
    const plan = planOf({
      ...whoByRoute.kommune,
      stage: "before-decision",
      meeting: "yes",
      meetingDay: "2026-12-01",
      agenda: "no",
      companion: "family",
      role: "bisidder",
      hearing: "open",
      hearingDay: "2026-12-24",
      access: "waiting",
      accessDay: "2026-11-20",
      processingTime: "yes",
    });
    expect(plan.days.map(({ id, day }) => [id, day])).toEqual([
      ["meeting", "2026-12-01"],
      ["aktindsigt-answer", "2026-12-01"],
      ["aktindsigt-remind", "2026-12-02"],
      ["hearing", "2026-12-24"],
    ]);
    expect(plan.next).toBe("answer-hearing");
    expect(taskIdsOf(plan)).not.toContain("ask-processing-time");
    expect(plan.asks).toEqual(["what-happens-at-meeting", "what-is-missing"]);
  });
});
