import { describe, expect, test } from "vitest";
import { clockOf, planOf, type RouteName, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

describe("after the complaint", () => {
  test.each<[RouteName, string | null]>([
    ["kommune", "2026-12-29"],
    ["kommune-beskaeftigelse", "2026-12-29"],
    ["udbetaling-danmark", "2026-12-29"],
    ["socialtilsyn", "2026-12-29"],
    ["seniorpensionsenheden", "2026-12-29"],
    ["specialundervisning", "2026-12-29"],
    ["aes", null],
    ["a-kasse", null],
    ["star", null],
    ["arbejdstilsynet", null],
    ["su", null],
    ["udbetaling-danmark-su-gaeld", null],
    ["adoptionssamraad", null],
    ["boerne-og-ungeudvalg", null],
    ["familieretshuset-botilbud", null],
    ["familieretshuset-adoption", null],
    ["stu", null],
    ["voksenspecialundervisning", null],
    ["det-staar-i-brevet", null],
  ])("[C3] %s, complained on 1 December 2026: looked at again by %s", (name, expected) => {
    const plan = planOf({ ...whoByRoute[name], stage: "complained", complainedOn: "2026-12-01" }, "2026-12-05");
    expect(clockOf(plan, "complained")).toBe("2026-12-01");
    expect(clockOf(plan, "reassessment") ?? null).toBe(expected);
    expect(clockOf(plan, "reassessment-remind") ?? null).toBe(expected && "2026-12-30");
    expect(clockOf(plan, "complaint")).toBeUndefined();
  });

  test.each(routeNames)(
    "[C3][R2] %s: waits for the reassessment where there is one, else for the one who hears it",
    (name) => {
      const plan = planOf({ ...whoByRoute[name], stage: "complained", complainedOn: "2026-11-10" });
      const reassessed = [
        "kommune",
        "kommune-beskaeftigelse",
        "udbetaling-danmark",
        "aes",
        "arbejdstilsynet",
        "socialtilsyn",
      ]
        .concat(["seniorpensionsenheden", "specialundervisning", "a-kasse", "star"])
        .includes(name);
      expect(plan.next).toBe(reassessed ? "wait-reassessment" : "wait-board");
      expect(taskIdsOf(plan).includes("wait-reassessment")).toBe(reassessed);
      expect(plan.asks).toContain("how-far");
    },
  );

  test("[C3] AES counts from the end of the complaint period, and not at all where that has no end", () => {
    const aes = {
      decider: "aes",
      stage: "complained",
      channel: "digital-post",
      dated: "2026-11-20",
      guidance: "given",
      complainedOn: "2026-11-25",
    };
    // Dated on a Friday: latest start Monday 23 November, latest day Monday 21 December, four weeks more.
    const plan = planOf(aes, "2026-12-01");
    expect(clockOf(plan, "reassessment")).toBe("2027-01-18");
    expect(clockOf(plan, "reassessment-remind")).toBe("2027-01-19");
    expect(clockOf(planOf({ ...aes, guidance: "missing" }, "2026-12-01"), "reassessment")).toBeUndefined();
    expect(clockOf(planOf({ ...aes, dated: "unknown" }, "2026-12-01"), "reassessment")).toBeUndefined();
  });

  test.each(["kommune", "udbetaling-danmark", "socialtilsyn", "aes", "specialundervisning"] as const)(
    "[C3][F8] %s: a complaint after the latest day is sent on at once, so no reassessment is waited for",
    (name) => {
      const late = {
        ...whoByRoute[name],
        stage: "complained",
        channel: "digital-post",
        dated: "2026-09-01",
        received: "2026-09-01",
        guidance: "given",
        complainedOn: "2026-11-02",
      };
      const plan = planOf(late);
      expect(taskIdsOf(plan)).toContain("wait-board");
      expect(taskIdsOf(plan)).not.toContain("wait-reassessment");
      expect(taskIdsOf(plan)).not.toContain("remind-reassessment");
      expect(clockOf(plan, "reassessment")).toBeUndefined();
      // In time, or not known to be late: it is looked at again.
      expect(planOf({ ...late, complainedOn: "2026-09-25" }).next).toMatch(/reassessment$/);
      expect(taskIdsOf(planOf({ ...late, guidance: "missing" }))).toContain("wait-reassessment");
      // Why it came now is what can be lost by waiting.
      expect(plan.next).toBe("explain-lateness");
      expect(planOf({ ...late, guidance: "missing" }).next).toBe("explain-lateness");
    },
  );

  test("[C3] reminds first when the authority's time is up, not a day before", () => {
    const complained = { decider: "kommune", stage: "complained", complainedOn: "2026-10-20" };
    const nextOn = (today: string) => planOf(complained, today).next;
    // Four weeks are Tuesday 17 November.
    expect(["2026-11-16", "2026-11-17", "2026-11-18", "2026-12-24"].map(nextOn)).toEqual([
      "wait-reassessment",
      "wait-reassessment",
      "remind-reassessment",
      "remind-reassessment",
    ]);
  });

  test("[R6] forwarded: the number, what the board hears, and how far it is", () => {
    const plan = planOf({ ...whoByRoute.kommune, stage: "forwarded", journalLetter: "no", newInformation: "yes" });
    expect(plan.next).toBe("ask-journal-number");
    expect(taskIdsOf(plan)).toEqual(
      expect.arrayContaining(["ask-journal-number", "answer-board-hearing", "wait-board", "send-new-information"]),
    );
    expect(plan.deadline).toEqual({ status: "behind", deadline: null });
  });
});
