import { describe, expect, test } from "vitest";
import { prune } from "#lib/answers/walk.ts";
import { caseFacts } from "#lib/plan/case-facts.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planOf, type RouteName, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

/** The kind that the plan names, where the decider has several routes (R1). */
const kinds: Partial<Record<RouteName, string>> = {
  "udbetaling-danmark-su-gaeld": "su-gaeld",
  specialundervisning: "specialundervisning",
  stu: "stu",
  voksenspecialundervisning: "voksenspecialundervisning",
  su: "su",
  "familieretshuset-adoption": "adoption",
  "familieretshuset-botilbud": "botilbud-uden-samtykke",
};

describe("what follows from the answers alone", () => {
  test.each(routeNames)("[R1] %s: who decides, the kind where there are several, and the route", (name) => {
    const who = whoByRoute[name];
    const plan = planOf(who);
    expect(plan.decider).toBe(who.decider);
    // A kind that is not there is no key at all.
    expect("kind" in plan).toBe(kinds[name] !== undefined);
    expect(plan.kind).toBe(kinds[name]);
    expect(plan.way).toMatchObject({ route: { id: name } });
  });

  test("[R1] a kind that is not known is none, and the route is what the letter says", () => {
    for (const answers of [
      { decider: "uddannelsesinstitution", kindUddannelse: "unknown" },
      { decider: "familieretshuset", kindFamilieretshuset: "unknown" },
      { decider: "uddannelsesinstitution" },
    ]) {
      expect("kind" in planOf(answers)).toBe(false);
      expect(planOf(answers).way).toMatchObject({ route: { id: "det-staar-i-brevet" } });
    }
    expect(planOf({})).toMatchObject({ decider: "unknown", stage: "unknown" });
  });

  test("[R4] of none of these: the letter, and the exit beside it", () => {
    for (const answers of [
      { decider: "other", topicOther: "ingen-af-disse" },
      { decider: "uddannelsesinstitution", kindUddannelse: "other" },
      { decider: "familieretshuset", kindFamilieretshuset: "other" },
    ]) {
      expect(planOf(answers).sideExits).toEqual(["ingen-af-disse"]);
    }
    for (const answers of [
      { decider: "other", topicOther: "unknown" },
      { decider: "uddannelsesinstitution", kindUddannelse: "su" },
      { decider: "familieretshuset", kindFamilieretshuset: "adoption" },
    ]) {
      expect(planOf(answers).sideExits).toEqual([]);
    }
  });

  // Digital Post of Friday 2 October 2026: the latest day is Friday 30 October.
  const complained = {
    decider: "kommune",
    stage: "complained",
    channel: "digital-post",
    dated: "2026-10-02",
    guidance: "given",
  };

  test.each<[string, object, boolean]>([
    ["on the latest day", { complainedOn: "2026-10-30" }, true],
    ["the day after it", { complainedOn: "2026-10-31" }, false],
    ["on a day that is not known", { complainedOn: "unknown" }, true],
    ["with no day answered", {}, true],
    ["the day after, but the period may not have begun", { complainedOn: "2026-10-31", guidance: "missing" }, true],
    ["and no day of the decision is known", { complainedOn: "2026-10-31", dated: "unknown" }, true],
  ])("[C3][F8] complained %s: whether it is looked at again first", (_when, answers, isReassessed) => {
    const tasks = taskIdsOf(planOf({ ...complained, ...answers }));
    expect(tasks.includes("wait-reassessment")).toBe(isReassessed);
    expect(tasks.includes("wait-board")).toBe(!isReassessed);
  });

  test("[R5][F8] where only the letter knows the day, it is late the day after, and not on it", () => {
    const byLetter = { decider: "other", stage: "decided" };
    const unknownDay = { decider: "kommune", stage: "decided", dated: "unknown" };
    for (const case_ of [byLetter, unknownDay]) {
      const isLate = (letterDay: string) => taskIdsOf(planOf({ ...case_, letterDay })).includes("explain-lateness");
      expect(isLate("2026-11-20")).toBe(true);
      expect(isLate("2026-11-21")).toBe(false);
      expect(isLate("2026-11-22")).toBe(false);
      expect(taskIdsOf(planOf(case_))).not.toContain("explain-lateness");
    }
  });

  test.each(["before-decision", "complained", "new-decision", "forwarded", "board-decided"])(
    "[F8] at %s there is no day of one's own that can be past",
    (stage) => {
      const answers = parseAnswers({ ...complained, stage, letterDay: "2026-10-01" });
      expect(caseFacts(prune(answers), day("2027-01-04")).isLate).toBe(false);
      expect(caseFacts(prune({ ...answers, stage: "decided" }), day("2027-01-04")).isLate).toBe(true);
    },
  );

  test("[F10] a today that is no day is refused by its name, before anything is counted", () => {
    expect(() => makePlan({}, "2026-02-30" as ReturnType<typeof day>)).toThrow(/^today is not a real day/);
  });
});
