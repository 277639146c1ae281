import { describe, expect, test } from "vitest";
import { routeIds } from "#content/ids/routes.ts";
import { clockOf, planOf, type RouteName, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

/** Where a complaint is sent, and who hears it when it goes on (R2). */
const bodies: Record<RouteName, { readonly first: string; readonly hears: string }> = {
  kommune: { first: "kommune", hears: "ankestyrelsen" },
  "kommune-beskaeftigelse": { first: "kommune-beskaeftigelse", hears: "ankestyrelsen" },
  "boerne-og-ungeudvalg": { first: "ankestyrelsen", hears: "ankestyrelsen" },
  "udbetaling-danmark": { first: "udbetaling-danmark", hears: "ankestyrelsen" },
  "udbetaling-danmark-su-gaeld": { first: "udbetaling-danmark", hears: "ankenaevnet-for-uddannelsesstoette" },
  aes: { first: "aes", hears: "ankestyrelsen" },
  arbejdstilsynet: { first: "arbejdstilsynet", hears: "arbejdsmiljoeklagenaevnet" },
  socialtilsyn: { first: "socialtilsyn", hears: "ankestyrelsen" },
  adoptionssamraad: { first: "adoptionssamraad", hears: "adoptionsnaevnet" },
  specialundervisning: { first: "skolen-eller-kommunen", hears: "klagenaevnet-for-specialundervisning" },
  stu: { first: "klagenaevnet-for-specialundervisning", hears: "klagenaevnet-for-specialundervisning" },
  voksenspecialundervisning: {
    first: "klagenaevnet-for-specialundervisning",
    hears: "klagenaevnet-for-specialundervisning",
  },
  su: { first: "uddannelsesinstitutionen", hears: "uddannelses-og-forskningsstyrelsen" },
  "a-kasse": { first: "a-kasse", hears: "star" },
  star: { first: "star", hears: "ankestyrelsen" },
  seniorpensionsenheden: { first: "seniorpensionsenheden", hears: "ankestyrelsen" },
  "familieretshuset-adoption": { first: "familieretshuset", hears: "ankestyrelsen" },
  "familieretshuset-botilbud": { first: "ankestyrelsen", hears: "ankestyrelsen" },
  "det-staar-i-brevet": { first: "det-staar-i-brevet", hears: "det-staar-i-brevet" },
};

function placeOf(answers: Readonly<Record<string, unknown>>): string {
  const { way } = planOf(answers);
  if ("exit" in way) throw new Error("an exit has no place on a route");
  const { here, stations } = way.route;
  if (here === null) return "with the authority, before a decision";
  return here === "citizen" ? here : (stations[here]?.id ?? "nowhere");
}

describe("where the case is now", () => {
  test("every route is here", () => {
    expect([...routeNames].sort()).toEqual([...routeIds].sort());
  });

  test.each(routeNames)(
    "[R6][R2] %s: with the citizen, then with the first, then with the one who hears it",
    (name) => {
      const who = whoByRoute[name];
      const { first, hears } = bodies[name];
      expect(placeOf({ ...who, stage: "before-decision" })).toBe("with the authority, before a decision");
      for (const stage of ["decided", "unknown"]) expect(placeOf({ ...who, stage })).toBe("citizen");
      expect(placeOf(who)).toBe("citizen");
      expect(placeOf({ ...who, stage: "complained" })).toBe(first);
      expect(placeOf({ ...who, stage: "new-decision", outcome: "full" })).toBe(first);
      expect(placeOf({ ...who, stage: "new-decision", outcome: "partly" })).toBe(first);
      expect(placeOf({ ...who, stage: "new-decision", outcome: "none" })).toBe(hears);
      expect(placeOf({ ...who, stage: "forwarded" })).toBe(hears);
      expect(placeOf({ ...who, stage: "board-decided" })).toBe(hears);
    },
  );
});

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
    expect(plan.next).toBe("save-journal-number");
    expect(taskIdsOf(plan)).toEqual(
      expect.arrayContaining(["save-journal-number", "answer-board-hearing", "wait-board", "send-new-information"]),
    );
    expect(plan.deadline).toEqual({ status: "behind", deadline: null });
  });
});

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
