import { describe, expect, test } from "vitest";
import { clockOf, planOf, type RouteName, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

describe("after a new decision", () => {
  const planAfter = (name: RouteName, outcome: string | undefined, newDecisionDay = "2027-01-05") =>
    planOf({ ...whoByRoute[name], stage: "new-decision", ...(outcome && { outcome }), newDecisionDay }, "2027-01-06");

  test.each<[RouteName, "maintain" | "complain-again" | "sent-on" | "anew" | "letter"]>([
    ["kommune", "maintain"],
    ["kommune-beskaeftigelse", "maintain"],
    ["udbetaling-danmark", "maintain"],
    ["socialtilsyn", "maintain"],
    ["seniorpensionsenheden", "maintain"],
    ["specialundervisning", "maintain"],
    ["aes", "complain-again"],
    ["a-kasse", "sent-on"],
    ["star", "sent-on"],
    ["arbejdstilsynet", "sent-on"],
    // Nothing is reassessed here (R2), so a new decision is one of its own, with four weeks of its own (F1).
    ["boerne-og-ungeudvalg", "anew"],
    ["familieretshuset-botilbud", "anew"],
    ["su", "anew"],
    ["udbetaling-danmark-su-gaeld", "anew"],
    ["adoptionssamraad", "letter"],
    ["stu", "letter"],
    ["voksenspecialundervisning", "letter"],
    ["familieretshuset-adoption", "letter"],
    ["det-staar-i-brevet", "letter"],
  ])("[C4] %s, partly right: %s", (name, what) => {
    for (const outcome of ["partly", "unknown", undefined]) {
      const plan = planAfter(name, outcome);
      const tasks = taskIdsOf(plan);
      expect(tasks.includes("maintain-complaint")).toBe(what === "maintain");
      expect(tasks.includes("complain-over-new-decision")).toBe(what === "complain-again");
      expect(tasks.includes("complain-onward")).toBe(what === "anew");
      expect(tasks.includes("wait-board")).toBe(what === "sent-on");
      expect(tasks.includes("read-new-decision")).toBe(what === "letter" || outcome !== "partly");
      expect(clockOf(plan, "maintain")).toBe(what === "maintain" ? "2027-02-02" : undefined);
      expect(clockOf(plan, "new-complaint")).toBe(what === "complain-again" ? "2027-02-02" : undefined);
      expect(clockOf(plan, "onward-complaint")).toBe(what === "anew" ? "2027-02-02" : undefined);
      if (what === "maintain") expect(plan.next).toBe("maintain-complaint");
      if (what === "complain-again") expect(plan.next).toBe("complain-over-new-decision");
      if (what === "anew") expect(plan.next).toBe("complain-onward");
      if (what === "maintain" || what === "complain-again") {
        expect(plan.tasks.find(({ id }) => id === plan.next)).toMatchObject({ day: "2027-02-02", because: "C4" });
      }
    }
  });

  test.each(routeNames)("[C4] %s: after full medhold there is nothing to maintain", (name) => {
    const plan = planAfter(name, "full");
    expect(plan.next).toBe("follow-up-medhold");
    expect(plan.days.map(({ id }) => id)).toEqual(["new-decision"]);
  });

  test.each([
    "kommune",
    "kommune-beskaeftigelse",
    "udbetaling-danmark",
    "socialtilsyn",
    "seniorpensionsenheden",
    "specialundervisning",
    "aes",
    "a-kasse",
    "star",
    "arbejdstilsynet",
  ] as const)("[C4] %s: after full refusal nothing need be done, the complaint is sent on", (name) => {
    const plan = planAfter(name, "none");
    expect(plan.next).toBe("wait-board");
    expect(plan.days.map(({ id }) => id)).toEqual(["new-decision"]);
    for (const id of ["maintain-complaint", "complain-over-new-decision", "complain-onward"] as const) {
      expect(taskIdsOf(plan)).not.toContain(id);
    }
  });

  test.each(["adoptionssamraad", "stu", "voksenspecialundervisning", "familieretshuset-adoption"] as const)(
    "[C4] %s: where nothing is looked at again, a no is not said to have been sent on",
    (name) => {
      const plan = planAfter(name, "none");
      expect(plan.next).toBe("read-new-decision");
      expect(taskIdsOf(plan)).not.toContain("wait-board");
    },
  );

  test.each([
    // Back from a closed day, never forward (C0).
    ["2026-11-26", "2026-12-23"],
    ["2027-02-25", "2027-03-24"],
    ["2027-01-09", "2027-02-05"],
    ["2027-04-03", "2027-04-30"],
  ])("[C4][C0] a new decision of %s is answered by %s", (newDecision, by) => {
    expect(clockOf(planAfter("kommune", "partly", newDecision), "maintain")).toBe(by);
    expect(clockOf(planAfter("aes", "partly", newDecision), "new-complaint")).toBe(by);
  });

  test.each(["kommune", "aes"] as const)("[C4] %s without the day: the same first task, and find the day", (name) => {
    const plan = planAfter(name, "partly", "unknown");
    expect(plan.next).toBe(name === "aes" ? "complain-over-new-decision" : "maintain-complaint");
    expect(taskIdsOf(plan)).toContain("find-new-decision-day");
    expect(plan.days).toEqual([]);
  });

  test("[C4][R4] a matter that is not on a route gets no clock of the route's", () => {
    const plan = planOf({
      decider: "kommune",
      topicKommune: "skat",
      stage: "new-decision",
      newDecisionDay: "2026-11-20",
    });
    expect(plan.days.map(({ id }) => id)).toEqual(["new-decision"]);
    expect(plan.next).toBe("go-other-way");
  });
});
