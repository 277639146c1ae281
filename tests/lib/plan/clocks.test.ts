import { describe, expect, test } from "vitest";
import { askIds } from "#content/ids/plan.ts";
import { checkItemIds, choiceOptions } from "#content/ids/questions.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { textsOf } from "#tests/support/document-texts.ts";
import { clockOf, planOf, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

describe("clocks that run beside the complaint", () => {
  test.each([
    ["2026-11-19", "2026-12-03"],
    // Saturday; and the day before the holidays: back to an office day.
    ["2026-11-21", "2026-12-04"],
    ["2026-12-10", "2026-12-23"],
  ])("[C1] told on %s: written reasons are asked for by %s", (told, by) => {
    const authorities = routeNames.filter((name) => name !== "a-kasse").map((name) => whoByRoute[name]);
    for (const who of [...authorities, { decider: "unknown" }, {}]) {
      const plan = planOf({ ...who, stage: "decided", channel: "oral", told }, told);
      expect(clockOf(plan, "written-reasons")).toBe(by);
      expect(plan.tasks.find(({ id }) => id === "ask-written-decision")).toMatchObject({ day: by, because: "C1" });
      expect(plan.asks).toContain("in-writing");
    }
  });

  test("[C1][C2][C9] a-kasser have rules of their own: no day and no section of forvaltningsloven, and what is known said", () => {
    const aKasse = {
      decider: "a-kasse",
      channel: "oral",
      told: "2026-11-19",
      access: "waiting",
      accessDay: "2026-11-19",
    };
    const decided = planOf({ ...aKasse, stage: "decided", guidance: "missing", hearing: "not-held" });
    expect(decided.days.map(({ id }) => id)).toEqual(["decision-told", "complaint"]);
    const refused = planOf({ decider: "a-kasse", stage: "complained", access: "refused" });
    expect(refused.sideExits).toEqual([]);
    const before = planOf({ decider: "a-kasse", stage: "before-decision", hearing: "open", hearingDay: "2026-12-01" });
    for (const plan of [decided, refused, before]) {
      const said = textsOf(composePlan(plan)).join("\n");
      expect(said).not.toMatch(/forvaltningsloven §|7 arbejdsdage|14 dage/);
      expect(said).not.toContain("afgørelsen venter på dit svar");
    }
    expect(textsOf(composePlan(before)).join("\n")).toContain("C9 · lov om arbejdsløshedsforsikring § 65 a, stk. 4");
    // STAR, which hears the complaint, is an authority.
    const star = planOf({ ...aKasse, decider: "star", stage: "decided" });
    expect(clockOf(star, "written-reasons")).toBe("2026-12-03");
  });

  test("[C1] not for a decision in writing, also when it was told first", () => {
    const plan = planOf({
      decider: "kommune",
      stage: "decided",
      channel: "letter",
      toldFirst: "yes",
      told: "2026-11-19",
    });
    expect(clockOf(plan, "written-reasons")).toBeUndefined();
    expect(taskIdsOf(plan)).not.toContain("ask-written-decision");
  });

  test.each([
    ["2026-12-21", "2027-01-05", "2027-01-06"],
    ["2026-11-20", "2026-12-01", "2026-12-02"],
    // Across Easter.
    ["2027-03-22", "2027-04-05", "2027-04-06"],
  ])("[C2] asked for the file on %s: answer by %s, remind from %s, at every stage", (accessDay, answer, remind) => {
    for (const stage of choiceOptions.stage) {
      const plan = planOf({ decider: "kommune", stage, access: "waiting", accessDay }, "2027-04-20");
      expect(clockOf(plan, "aktindsigt-answer")).toBe(answer);
      expect(clockOf(plan, "aktindsigt-remind")).toBe(remind);
      expect(plan.tasks.find(({ id }) => id === "wait-aktindsigt")).toMatchObject({ day: answer });
      expect(plan.tasks.find(({ id }) => id === "remind-aktindsigt")).toMatchObject({ day: remind });
    }
  });

  test("[C2][R4] a refusal has no clock and goes to the complaint body", () => {
    const plan = planOf({ decider: "kommune", stage: "decided", access: "refused", accessDay: "2026-11-20" });
    expect(plan.days).toEqual([]);
    expect(taskIdsOf(plan)).toContain("complain-aktindsigt-refusal");
    expect(plan.sideExits).toEqual(["afslag-paa-aktindsigt"]);
  });

  test.each(["2026-12-24", "2026-12-25", "2026-12-27", "2026-11-01"])(
    "[C9] the authority's own date for the hearing, %s, is never moved",
    (hearingDay) => {
      const plan = planOf({ stage: "before-decision", hearing: "open", hearingDay });
      expect(plan.days).toEqual([
        {
          id: "hearing",
          day: hearingDay,
          owner: "citizen",
          because: "C9",
          steps: [{ id: "set-by-authority", rule: "C9", day: hearingDay }],
        },
      ]);
      expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["answer-hearing", "ask-more-time"]));
    },
  );

  test("[C9] no date of a hearing that is not open", () => {
    for (const hearing of ["not-yet", "answered", "not-held", "unknown"]) {
      expect(planOf({ stage: "before-decision", hearing, hearingDay: "2026-12-01" }).days).toEqual([]);
    }
  });
});

describe("questions to ask", () => {
  const undated = { decider: "kommune", stage: "decided", channel: "letter" };
  const written = { ...undated, dated: "2026-11-18" };

  test.each([
    ["dated", "which-date"],
    ["rule", "which-rule"],
    ["reasons", "which-reasons"],
    ["facts", "which-facts"],
    ["heard", "why-not-heard"],
    ["deadline", "last-day"],
  ])("a no or a don't-know at %s becomes %s; a yes does not", (item, ask) => {
    const asks = (answer: string) => planOf({ ...undated, check: { [item]: answer } }).asks;
    expect(asks("no")).toContain(ask);
    expect(asks("unknown")).toContain(ask);
    expect(asks("yes")).not.toContain(ask);
    expect(taskIdsOf(planOf({ ...written, check: { [item]: "no" } }))).toContain("ask-elaboration");
  });

  test("a row that is passed by is a don't-know, once any row is answered", () => {
    expect(planOf(undated).asks).not.toContain("which-rule");
    expect(planOf({ ...undated, check: { dated: "yes" } }).asks).toContain("which-rule");
  });

  test("what another answer has settled is not asked again, and wins over an older answer", () => {
    expect(planOf({ ...written, check: { rule: "yes" } }).asks).not.toContain("which-date");
    expect(planOf({ ...written, check: { dated: "no" } }).asks).not.toContain("which-date");
    expect(planOf({ ...written, hearing: "not-held" }).asks).toContain("why-not-heard");
    expect(planOf({ ...written, hearing: "answered", check: { rule: "yes" } }).asks).not.toContain("why-not-heard");
    expect(planOf({ ...written, letterDay: "2026-12-16", check: { rule: "yes" } }).asks).not.toContain("last-day");
    expect(planOf({ stage: "before-decision", hearing: "not-held" }).asks).not.toContain("why-not-heard");
  });

  test("the check has a question for every row, and all yes asks nothing", () => {
    const all = (answer: string) => Object.fromEntries(checkItemIds.map((item) => [item, answer]));
    const from = (answer: string) => planOf({ ...undated, check: all(answer) }).asks.filter((ask) => ask !== "pause");
    expect(from("no")).toHaveLength(checkItemIds.length);
    expect(from("yes")).toEqual([]);
    expect(from("no").every((ask) => askIds.includes(ask))).toBe(true);
  });

  test.each(routeNames)("[R3] %s: asks whether the decision waits, but where a law says that it does not", (name) => {
    const never = ["kommune-beskaeftigelse", "seniorpensionsenheden", "a-kasse"].includes(name);
    expect(planOf({ ...whoByRoute[name], stage: "decided" }).asks.includes("pause")).toBe(!never);
    expect(planOf({ ...whoByRoute[name], stage: "complained" }).asks).not.toContain("pause");
  });
});
