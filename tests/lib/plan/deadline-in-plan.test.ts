import { describe, expect, test } from "vitest";
import type { Plan } from "#lib/plan/plan.ts";
import { clockOf, planOf, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

/** A kommune's decision in Digital Post: 19 November 2026, so 17 December 2026. */
const ordinary = {
  decider: "kommune",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  received: "2026-11-19",
  guidance: "given",
};

function computed(plan: Plan) {
  if (plan.deadline.status !== "computed") throw new Error(`not computed: ${plan.deadline.status}`);
  return plan.deadline;
}

describe("the letter's own day beside ours", () => {
  test.each([
    ["earlier", "2026-12-15", "2026-12-15", "2026-12-15", "complaint-letter"],
    ["earlier, on a Sunday", "2026-12-13", "2026-12-13", "2026-12-11", "complaint-letter"],
    ["later", "2026-12-21", "2026-12-17", "2026-12-17", "complaint"],
    ["the same", "2026-12-17", "2026-12-17", "2026-12-17", "complaint"],
  ])("[R5] %s: %s, so use %s (office day %s)", (_which, letterDay, useDay, officeDay, clock) => {
    const plan = planOf({ ...ordinary, letterDay });
    expect(computed(plan)).toMatchObject({ letterDay, useDay, useOfficeDay: officeDay });
    expect(computed(plan).deadline.safeDay).toBe("2026-12-17");
    expect(plan.days.filter(({ id }) => id === "complaint" || id === "complaint-letter")).toMatchObject([
      { id: clock, day: useDay, owner: "citizen" },
    ]);
    expect(plan.tasks.find(({ id }) => id === "complain")).toMatchObject({ day: useDay });
    expect(taskIdsOf(plan).includes("ask-which-day")).toBe(letterDay !== "2026-12-17");
  });

  test("[R5] without one, there is nothing to ask", () => {
    for (const letterDay of [undefined, "unknown"]) {
      const plan = planOf({ ...ordinary, ...(letterDay && { letterDay }) });
      expect(computed(plan)).toMatchObject({ useDay: "2026-12-17" });
      expect(taskIdsOf(plan)).not.toContain("ask-which-day");
      expect(clockOf(plan, "complaint-letter")).toBeUndefined();
    }
  });

  test("[R5][F8] an earlier day that has passed makes it late, though ours is still ahead", () => {
    const plan = planOf({ ...ordinary, letterDay: "2026-11-20" });
    expect(plan.next).toBe("complain-today");
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["complain-today", "explain-lateness", "ask-which-day"]));
    expect(taskIdsOf(plan)).not.toContain("complain");
  });
});

describe("seen from today", () => {
  // Thursday 26 November 2026, four weeks: Thursday 24 December, a doubtful day; the latest reading is Monday 28.
  const atChristmas = { ...ordinary, dated: "2026-11-26", received: "2026-11-26", wantsComplaint: "yes" };

  test.each([
    ["2026-11-26", "open", 28, false, "complain"],
    ["2026-12-23", "open", 1, false, "complain"],
    ["2026-12-24", "last-day", 0, true, "complain"],
    ["2026-12-25", "safe-day-passed", -1, true, "complain-today"],
    ["2026-12-28", "safe-day-passed", -4, true, "complain-today"],
    ["2026-12-29", "passed", -5, true, "complain-today"],
    ["2030-01-01", "passed", -1104, true, "complain-today"],
  ])("[F8] on %s: %s, %i days left", (today, state, daysLeft, officeDayPassed, next) => {
    const plan = planOf(atChristmas, today);
    expect(computed(plan).state).toEqual({ state, daysLeft, officeDayPassed });
    expect(plan.next).toBe(next);
    expect(taskIdsOf(plan).includes("explain-lateness")).toBe(daysLeft < 0);
  });

  test("[F8][F4] the latest reading is among the days while it lies ahead, and is no deadline of anyone's", () => {
    expect(planOf(atChristmas, "2026-12-28").days).toContainEqual({
      id: "complaint-latest",
      day: "2026-12-28",
      owner: "event",
      because: "F2",
    });
    expect(clockOf(planOf(atChristmas, "2026-12-29"), "complaint-latest")).toBeUndefined();
    expect(clockOf(planOf(ordinary), "complaint-latest")).toBeUndefined();
    expect(clockOf(planOf({ ...atChristmas, guidance: "missing" }), "complaint-latest")).toBeUndefined();
  });

  test.each(routeNames)("[F8] %s: late is never refused, but complain today and say why", (name) => {
    const late = {
      ...whoByRoute[name],
      stage: "decided",
      channel: "letter",
      dated: "2025-12-01",
      guidance: "given",
      // Where nothing is computed, the letter's own day has passed instead (F11).
      letterDay: "2026-01-05",
    };
    for (const wantsComplaint of ["yes", "unsure", "unknown"]) {
      const plan = planOf({ ...late, wantsComplaint });
      expect(plan.next).toBe("complain-today");
      expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["complain-today", "explain-lateness", "ask-receipt"]));
      expect(taskIdsOf(plan)).not.toContain("no-complaint");
    }
    expect(taskIdsOf(planOf({ ...late, wantsComplaint: "no" }))).not.toContain("complain-today");
  });

  test("[F8] in doubt while it is open: decide, by the day; in doubt when it is late: complain today", () => {
    const unsure = { ...ordinary, wantsComplaint: "unsure" };
    expect(planOf(unsure).tasks.find(({ id }) => id === "decide-to-complain")).toMatchObject({ day: "2026-12-17" });
    expect(planOf(unsure).next).toBe("decide-to-complain");
    expect(planOf(unsure, "2026-12-18").next).toBe("complain-today");
  });
});

describe("no deadline of ours", () => {
  test.each([
    ["before July 2018", { dated: "2018-06-30", received: "2026-11-19" }],
    ["told before July 2018", { dated: "2026-11-19", toldFirst: "yes", told: "2017-05-05" }],
  ])("[F10] %s: not computed, and the ladder of the late", (_when, days) => {
    for (const who of [whoByRoute.kommune, whoByRoute.stu, whoByRoute.adoptionssamraad]) {
      const { received: _taken, ...rest } = ordinary;
      const plan = planOf({ ...rest, ...who, ...days });
      expect(plan.deadline).toEqual({ status: "in-letter", why: "F10" });
      expect(plan.next).toBe("complain-today");
      expect(taskIdsOf(plan)).toContain("explain-lateness");
      expect(taskIdsOf(plan)).not.toContain("read-letter-deadline");
    }
  });

  test("[F10] from July 2018 on it is computed, and late", () => {
    const plan = planOf({ ...ordinary, dated: "2018-07-01", received: "2018-07-01" });
    expect(computed(plan).useDay).toBe("2018-07-30");
    expect(plan.next).toBe("complain-today");
  });

  test.each([
    ["another authority", { decider: "other" }],
    ["another authority that is known", { decider: "other", topicOther: "unknown" }],
    ["another kind of schooling", { decider: "uddannelsesinstitution", kindUddannelse: "other" }],
    ["schooling of an unknown kind", { decider: "uddannelsesinstitution", kindUddannelse: "unknown" }],
    ["schooling, kind not answered", { decider: "uddannelsesinstitution" }],
    ["another kind at Familieretshuset", { decider: "familieretshuset", kindFamilieretshuset: "other" }],
    ["adoption", { decider: "familieretshuset", kindFamilieretshuset: "adoption" }],
    ["Familieretshuset, kind unknown", { decider: "familieretshuset", kindFamilieretshuset: "unknown" }],
    ["nobody known", { decider: "unknown" }],
  ])("[F11] %s: the letter decides, and the letter's day is shown as it stands", (_who, who) => {
    const asked = { ...ordinary, ...who, wantsComplaint: "yes" };
    const plan = planOf(asked);
    expect(plan.deadline).toEqual({ status: "in-letter", why: "F11" });
    expect(taskIdsOf(plan)).toEqual(expect.arrayContaining(["read-letter-deadline", "complain-today"]));
    expect(taskIdsOf(plan)).not.toContain("explain-lateness");
    // A Sunday and a holiday stay as they are: no rule of ours touches them.
    for (const letterDay of ["2026-12-13", "2026-12-25"]) {
      const withDay = planOf({ ...asked, letterDay });
      expect(withDay.deadline).toEqual({ status: "in-letter", why: "F11", letterDay });
      expect(clockOf(withDay, "complaint-letter")).toBe(letterDay);
      expect(taskIdsOf(withDay)).not.toContain("read-letter-deadline");
    }
  });

  test("[F11][R1] nobody known: find out who decided comes first", () => {
    expect(planOf({ stage: "decided", dated: "2026-11-19" }).next).toBe("find-decider");
    expect(planOf({ decider: "other", stage: "decided" }).next).toBe("complain-today");
  });

  test("[F2p] no day at all: find the date first, and complain today", () => {
    const plan = planOf({
      decider: "kommune",
      stage: "decided",
      channel: "letter",
      dated: "unknown",
      received: "unknown",
    });
    expect(plan.deadline).toEqual({ status: "missing-day" });
    expect(plan.next).toBe("find-date");
    expect(taskIdsOf(plan)).toContain("complain-today");
    expect(plan.days).toEqual([]);
  });
});

describe("a deadline with a but", () => {
  test.each(["letter", "digital-post"])("[F2p] %s without its date: provisional, and find the date", (channel) => {
    const plan = planOf({ ...ordinary, channel, dated: "unknown" });
    expect(computed(plan).deadline).toMatchObject({ provisional: true, settled: false });
    expect(taskIdsOf(plan)).toContain("find-date");
    expect(plan.next).toBe("complain");
  });

  test("[F2] how it came is not known: the safe day stands, the latest does not, and it is asked for", () => {
    const plan = planOf({ ...ordinary, channel: "unknown" });
    expect(computed(plan).deadline).toMatchObject({ safeDay: "2026-12-17", latestDay: null, settled: false });
    expect(taskIdsOf(plan)).toContain("find-channel");
  });

  test.each([
    ["digital-post", "missing", null],
    ["letter", "missing", null],
    ["digital-post", "unknown", "2026-12-17"],
    ["oral", "missing", null],
    ["oral", "unknown", null],
    ["oral", "given", "2026-12-17"],
  ])("[F7] %s, guidance %s: latest %s, and the safe day as if it had begun", (channel, guidance, latestDay) => {
    const days = channel === "oral" ? { dated: undefined, received: undefined, told: "2026-11-19" } : {};
    const asked = Object.entries({ ...ordinary, channel, guidance, ...days }).filter(
      ([, value]) => value !== undefined,
    );
    const plan = planOf(Object.fromEntries(asked));
    expect(computed(plan).deadline).toMatchObject({ safeDay: "2026-12-17", latestDay });
    // What was only said is asked for in writing, and its guidance with it.
    expect(taskIdsOf(plan).includes("ask-guidance")).toBe(guidance === "missing" && channel !== "oral");
    expect(plan.asks.includes("how-to-complain")).toBe(guidance !== "given");
  });

  test.each(["stu", "voksenspecialundervisning"] as const)("[F12] %s is never settled", (name) => {
    const plan = planOf({ ...ordinary, ...whoByRoute[name] });
    expect(computed(plan).deadline).toMatchObject({ safeDay: "2026-12-17", latestDay: null, settled: false });
  });

  test("[F3] debt from SU goes to another board, so its Sunday goes back and not forward", () => {
    const sunday = { ...ordinary, dated: "2026-11-22", received: "2026-11-22" };
    const dayToUse = (who: Readonly<Record<string, string>>) =>
      computed(planOf({ ...sunday, ...who }, "2026-11-25")).useDay;
    expect(dayToUse(whoByRoute["udbetaling-danmark"])).toBe("2026-12-21");
    expect(dayToUse(whoByRoute["udbetaling-danmark-su-gaeld"])).toBe("2026-12-18");
  });
});
