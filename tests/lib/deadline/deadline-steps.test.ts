import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

function stepsOf(notice: PlainNotice) {
  const deadline = complaintDeadline(noticeFrom(notice));
  if (deadline === null) throw new Error("this notice should have a deadline");
  return { deadline, steps: deadline.steps };
}

const digitalPost = (decider: PlainNotice["decider"], dated: string): PlainNotice => ({
  decider,
  channel: "digital-post",
  dated,
  received: dated,
  guidance: "given",
});

const cases: readonly (readonly [string, PlainNotice])[] = [
  ["a plain case", digitalPost("kommune", "2026-11-24")],
  ["a weekend, settled", digitalPost("kommune", "2026-11-22")],
  ["a weekend, unsettled", digitalPost("a-kasse", "2026-11-22")],
  ["a doubtful day", digitalPost("kommune", "2026-11-26")],
  ["a letter", { decider: "kommune", channel: "letter", dated: "2026-11-25", guidance: "given" }],
  ["AES", digitalPost("aes", "2026-11-23")],
  ["orally", { decider: "kommune", channel: "oral", told: "2026-11-23", guidance: "missing" }],
  ["six months", digitalPost("adoptionssamraad", "2026-08-31")],
  ["STU", { ...digitalPost("uddannelsesinstitution", "2026-11-24"), kind: "stu" }],
  ["provisional", { decider: "kommune", channel: "letter", received: "2026-11-25", guidance: "given" }],
];

describe.each(cases)("%s", (_what, notice) => {
  test("[F9] the last step's day is the result", () => {
    const { deadline, steps } = stepsOf(notice);
    expect(steps.at(-1)?.day).toBe(deadline.safeDay);
  });

  test("[F9] every step has a day and the rule that it rests on", () => {
    for (const step of stepsOf(notice).steps) {
      expect(step.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(step.rule).toMatch(/^(F\d+p?|H\d)$/);
    }
  });

  test("[F5][F9] the office day is one of the steps", () => {
    const { deadline, steps } = stepsOf(notice);
    expect(steps.filter((step) => step.rule === "F5").map((step) => step.day)).toEqual([deadline.officeDay]);
  });

  test("[F9] nothing that the result rests on is unexplained: the latest day is a step where there is one", () => {
    const { deadline, steps } = stepsOf(notice);
    const days: readonly string[] = steps.map((step) => step.day);
    if (deadline.latestDay !== null) expect(days).toContain(deadline.latestDay);
    expect(days).toContain(deadline.safeDay);
  });
});

describe("the order of the steps", () => {
  const firstDayOf = (notice: PlainNotice, rule: string) =>
    stepsOf(notice).steps.find((step) => step.rule === rule)?.day;

  test("[F1][F2][F9] first the cautious start, then 28 days on", () => {
    const notice = { ...digitalPost("kommune", "2027-01-06"), received: "2027-01-08" };
    expect(firstDayOf(notice, "F2")).toBe("2027-01-06");
    expect(firstDayOf(notice, "F1")).toBe("2027-02-03");
    expect(stepsOf(notice).steps[0]).toMatchObject({ day: "2027-01-06", rule: "F2" });
    expect(stepsOf(notice).steps[1]).toMatchObject({ day: "2027-02-03", rule: "F1" });
  });

  test.each([
    ["kommune", "2026-12-20", "2026-12-21"],
    ["a-kasse", "2026-12-20", "2026-12-18"],
  ] as const)("[F3][F9] %s: the raw Sunday stands before the move", (decider, raw, moved) => {
    const notice = digitalPost(decider, "2026-11-22");
    expect(firstDayOf(notice, "F1")).toBe(raw);
    expect(firstDayOf(notice, "F3")).toBe(moved);
    const rules = stepsOf(notice).steps.map((step) => step.rule);
    expect(rules.indexOf("F2")).toBeLessThan(rules.indexOf("F1"));
    expect(rules.indexOf("F1")).toBeLessThan(rules.indexOf("F3"));
  });

  test("[F3][F9] a day that is not moved has no step that says it was", () => {
    const rules = stepsOf(digitalPost("kommune", "2026-11-24")).steps.map((step) => step.rule);
    expect(rules).not.toContain("F3");
    expect(rules).not.toContain("F4");
  });

  test("[F4][F9] a doubtful day is explained", () => {
    const rules = stepsOf(digitalPost("kommune", "2026-11-26")).steps.map((step) => step.rule);
    expect(rules).toContain("F4");
    expect(rules).not.toContain("F3");
  });
});
