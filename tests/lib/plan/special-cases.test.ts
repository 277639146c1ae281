import { describe, expect, test } from "vitest";
import { askedQuestions } from "#lib/answers/walk.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { sectionTexts, textsOf } from "#tests/support/document-texts.ts";
import { clockOf, planOf, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

type Case = Readonly<Record<string, string>>;

const kommune = { decider: "kommune", topicKommune: "handicapstoette" };
const job = { decider: "kommune-beskaeftigelse", topicBeskaeftigelse: "tilbud-og-aktivering" };
const child = { decider: "kommune", topicKommune: "barn-og-familie" };
const aes = { decider: "aes", channel: "digital-post", dated: "2026-11-20", guidance: "given" };

describe("how fast the authority must look again", () => {
  // Complained on Tuesday 1 December 2026; AES's period ends on Monday 21 December.
  test.each<[string, Case, string | undefined]>([
    ["four weeks", kommune, "2026-12-29"],
    ["14 days where 14 weeks' notice is needed", { ...kommune, notice: "yes" }, "2026-12-15"],
    ["not known whether notice is needed: never earlier", { ...kommune, notice: "unknown" }, "2026-12-29"],
    ["no notice needed", { ...kommune, notice: "no" }, "2026-12-29"],
    ["14 days for a place in a special day offer", { ...child, childMatter: "saerligt-tilbud" }, "2026-12-15"],
    ["four weeks in other child cases", { ...child, childMatter: "hjemgivelse" }, "2026-12-29"],
    // Sunday 6 December: forward to Monday (C0).
    ["five days in the listed employment cases", { ...job, fiveDays: "yes" }, "2026-12-07"],
    ["not known whether on the list: never earlier", { ...job, fiveDays: "unknown" }, "2026-12-29"],
    ["urgent: the outermost day, never an earlier one", { ...kommune, urgent: "yes" }, "2026-12-29"],
    ["AES, from the end of the complaint period", aes, "2027-01-18"],
    ["AES, when both sides have complained: nothing is looked at again", { ...aes, opposed: "yes" }, undefined],
    ["AES, not known whether others have complained", { ...aes, opposed: "unknown" }, "2027-01-18"],
  ])("[C3] %s", (_what, answers, expected) => {
    const plan = planOf({ ...answers, stage: "complained", complainedOn: "2026-12-01" }, "2026-12-05");
    expect(clockOf(plan, "reassessment")).toBe(expected);
    expect(taskIdsOf(plan).includes("wait-reassessment")).toBe(expected !== undefined);
    expect(taskIdsOf(plan).includes("wait-board")).toBe(expected === undefined);
  });

  test.each([
    ["5", { ...job, fiveDays: "yes" }, /fem dage.*Ankestyrelsen, der har fire uger/],
    ["14", { ...kommune, notice: "yes" }, /14 dage.*kan ikke forlænges/],
    ["at once", { ...kommune, urgent: "yes" }, /straks.*det yderste/],
  ])("[C3] the plan says why: %s", (_what, answers, words) => {
    const plan = planOf({ ...answers, stage: "complained", complainedOn: "2026-12-01" }, "2026-12-05");
    expect(sectionTexts(composePlan(plan), "dagene").join(" ")).toMatch(words);
  });

  test("[C3] where the time cannot be prolonged, nobody is told to wait for a later day", () => {
    const overdue = { ...kommune, stage: "complained", complainedOn: "2026-11-02" };
    const said = (notice: string) => sectionTexts(composePlan(planOf({ ...overdue, notice }, "2026-12-05")), "klagen");
    const next = (notice: string) =>
      composePlan(planOf({ ...overdue, notice }, "2026-12-05")).blocks.find(({ type }) => type === "next");
    expect(JSON.stringify([said("no"), next("no")])).toContain("Har du fået besked om en senere dag, gælder den.");
    expect(JSON.stringify([said("yes"), next("yes")])).not.toContain("senere dag");
    expect(JSON.stringify(next("yes"))).toContain("den tid kan ikke forlænges");
  });

  test("[C3][F8] at once is how it is looked at again, where it is: a late complaint is sent on unseen", () => {
    const late = {
      decider: "udbetaling-danmark",
      channel: "digital-post",
      dated: "2026-09-01",
      received: "2026-09-01",
    };
    const said = textsOf(
      composePlan(
        planOf({ ...late, guidance: "given", stage: "complained", complainedOn: "2026-10-20", urgent: "yes" }),
      ),
    ).join("\n");
    expect(said).not.toContain("Haster klagen, skal Udbetaling Danmark se på den straks");
    expect(said).toContain("Skal Udbetaling Danmark se på sagen igen, skal det ske straks, når klagen haster.");
  });

  test("[C3] an urgent complaint is said to be, in the complaint or after it, and not where nothing is complained over", () => {
    for (const stage of ["decided", "unknown", "complained"]) {
      expect(taskIdsOf(planOf({ ...kommune, stage, urgent: "yes" }))).toContain("say-urgent");
    }
    expect(taskIdsOf(planOf({ ...kommune, stage: "decided", urgent: "no" }))).not.toContain("say-urgent");
    const no = planOf({ ...kommune, stage: "decided", wantsComplaint: "no", urgent: "yes" });
    expect(taskIdsOf(no)).not.toContain("say-urgent");
  });
});

describe("whether the decision waits", () => {
  test.each<[Case, string]>([
    [kommune, "waits-if-notice"],
    [{ ...kommune, notice: "unknown" }, "waits-if-notice"],
    [{ decider: "kommune", topicKommune: "andet-socialt" }, "depends"],
    [{ decider: "kommune", topicKommune: "andet-socialt", notice: "no" }, "applies"],
    [{ ...kommune, notice: "no" }, "applies"],
    [{ ...kommune, notice: "yes" }, "waits-until-notice"],
    [{ decider: "kommune" }, "depends"],
    [{ decider: "kommune", topicKommune: "unknown", notice: "no" }, "depends"],
    [{ decider: "kommune", topicKommune: "merudgifter" }, "applies"],
    [{ decider: "kommune", topicKommune: "penge-og-ydelser" }, "applies"],
    [{ decider: "kommune", topicKommune: "botilbud" }, "on-request"],
    [child, "depends"],
    [{ ...child, childMatter: "andet" }, "applies"],
    [{ ...child, childMatter: "ophoer-af-anbringelse" }, "waits"],
    [{ ...child, childMatter: "hjemgivelse" }, "waits-doubt-at-once"],
    [{ ...child, childMatter: "hjemgivelse", atOnce: "yes" }, "waits-doubt-at-once"],
    [{ ...child, childMatter: "hjemgivelse", atOnce: "no" }, "waits"],
    [{ ...child, childMatter: "anbringelsessted" }, "depends"],
    [{ ...child, childMatter: "anbringelsessted", atOnce: "no" }, "depends"],
    [{ ...child, childMatter: "anbringelsessted", atOnce: "yes" }, "at-once"],
    [{ decider: "kommune-beskaeftigelse" }, "applies"],
    [{ decider: "seniorpensionsenheden" }, "applies"],
    [{ decider: "a-kasse" }, "applies"],
    [{ decider: "star" }, "not-stated"],
    [{ decider: "boerne-og-ungeudvalg" }, "director-may"],
    [{ decider: "udbetaling-danmark" }, "depends"],
    [{ decider: "udbetaling-danmark", topicUdbetalingDanmark: "unknown" }, "depends"],
    [{ decider: "udbetaling-danmark", topicUdbetalingDanmark: "pension" }, "applies"],
    [{ decider: "udbetaling-danmark", topicUdbetalingDanmark: "boligstoette-tilbagebetaling" }, "waits"],
    [{ decider: "udbetaling-danmark", topicUdbetalingDanmark: "su-gaeld" }, "not-stated"],
    [{ decider: "aes" }, "others-may-complain"],
    [{ decider: "aes", opposed: "no" }, "others-may-complain"],
    [{ decider: "aes", opposed: "yes" }, "others-complained"],
    [{ decider: "arbejdstilsynet" }, "waits-unless-at-once"],
    [{ decider: "arbejdstilsynet", atOnce: "yes" }, "at-once"],
    [{ decider: "arbejdstilsynet", atOnce: "no" }, "depends"],
    [{ decider: "socialtilsyn" }, "depends"],
    [{ decider: "socialtilsyn", approvalEnds: "no" }, "applies"],
    [{ decider: "socialtilsyn", approvalEnds: "yes" }, "waits-unless-at-once"],
    [{ decider: "socialtilsyn", approvalEnds: "yes", atOnce: "yes" }, "at-once"],
    [{ ...whoByRoute["familieretshuset-botilbud"] }, "waits-unless-at-once"],
    [{ ...whoByRoute["familieretshuset-botilbud"], atOnce: "yes" }, "at-once"],
  ])("[R3] %j: %s, and it begins with what people think the opposite of", (answers, pause) => {
    for (const stage of ["decided", "unknown", "complained", "forwarded"]) {
      const plan = planOf({ ...answers, stage });
      expect(plan.pause).toBe(pause);
      const way = sectionTexts(composePlan(plan), "vejen").join(" ");
      expect(way).toContain("Gælder afgørelsen imens? Normalt sætter en klage ikke afgørelsen på pause.");
    }
    for (const stage of ["before-decision", "board-decided"]) {
      expect(planOf({ ...answers, stage }).pause).toBeNull();
    }
    expect(planOf({ ...answers, stage: "new-decision", outcome: "full" }).pause).toBeNull();
  });

  test.each<[Case, string]>([
    [{ decider: "kommune", topicKommune: "botilbud" }, "on-request"],
    [{ decider: "kommune", topicKommune: "merudgifter" }, "applies"],
    [kommune, "waits-if-notice"],
    // What is no longer asked at this stage is not known: the route's own words promise nothing.
    [{ ...child, childMatter: "hjemgivelse" }, "depends"],
    [{ decider: "udbetaling-danmark", topicUdbetalingDanmark: "boligstoette-tilbagebetaling" }, "waits"],
    [{ decider: "boerne-og-ungeudvalg" }, "director-may"],
  ])("[R3][C4] %j: after a new decision that gives less than all it is %s, as before", (answers, pause) => {
    for (const outcome of ["none", "partly", "unknown"]) {
      const plan = planOf({ ...answers, stage: "new-decision", outcome });
      expect(plan.pause).toBe(pause);
      expect(sectionTexts(composePlan(plan), "vejen").join(" ")).toContain("Gælder afgørelsen imens?");
    }
  });

  test.each([
    ["2027-01-04", "2027-04-12"],
    // Never moved to another day, and from the earliest day given: no later day than the law's is promised.
    ["2026-11-21", "2027-02-27"],
  ])("[R3] decided on %s with notice: the change may begin after %s", (received, ends) => {
    const days = { channel: "letter", received, dated: received };
    const plan = planOf({ ...kommune, ...days, notice: "yes", stage: "decided" }, received);
    expect(clockOf(plan, "notice-ends")).toBe(ends);
    expect(
      clockOf(planOf({ ...kommune, ...days, notice: "unknown", stage: "decided" }), "notice-ends"),
    ).toBeUndefined();
  });

  test("[R3] who lives in a botilbud is told to ask for it, also while the complaint waits", () => {
    for (const stage of ["decided", "complained", "new-decision", "forwarded"]) {
      const plan = planOf({ decider: "kommune", topicKommune: "botilbud", stage });
      expect(taskIdsOf(plan)).toContain("ask-pause");
      const said = JSON.stringify(composePlan(plan));
      expect(said.includes("Skriv i klagen: ”Jeg beder om"), stage).toBe(stage === "decided");
      expect(said.includes("Skriv det nu til den, der har klagen: ”Jeg beder om"), stage).toBe(stage !== "decided");
    }
    expect(taskIdsOf(planOf({ ...kommune, stage: "decided" }))).not.toContain("ask-pause");
  });

  test("[R3] nobody is asked more than three questions about it, and most are asked none or one", () => {
    const special = ["childMatter", "notice", "fiveDays", "approvalEnds", "opposed", "atOnce", "urgent"];
    const asked = (answers: Case) =>
      askedQuestions(planOf({ ...answers, stage: "decided" }).answers, false)
        .map(({ id }) => id)
        .filter((id) => special.includes(id));
    for (const name of routeNames) expect(asked(whoByRoute[name]).length, name).toBeLessThanOrEqual(2);
    expect(asked({ decider: "kommune", topicKommune: "merudgifter" })).toEqual(["urgent"]);
    expect(asked({ ...child, childMatter: "hjemgivelse" })).toEqual(["childMatter", "atOnce", "urgent"]);
    expect(asked(whoByRoute.stu)).toEqual([]);
    expect(asked(whoByRoute["a-kasse"])).toEqual([]);
  });
});

describe("every clock says how it was reached", () => {
  test.each<[string, Case, string, readonly string[]]>([
    [
      "[C4][C0] maintain, back from a closed day",
      { decider: "kommune", stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-26" },
      "Skriv, at du fastholder klagen",
      ["C0 2026-11-26", "C4 2026-12-24", "C0 2026-12-23", "C4 2026-12-23"],
    ],
    [
      "[C3][C0] reassessment, forward from a closed day",
      { decider: "kommune", stage: "complained", complainedOn: "2026-11-26" },
      "Kommunen skal have set på sagen igen",
      ["C0 2026-11-26", "C3 2026-12-24", "C0 2026-12-28", "C3 2026-12-28"],
    ],
    [
      "[C8] the Ombudsman, a day early",
      { decider: "kommune", stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-21" },
      "Klage til Folketingets Ombudsmand",
      ["C0 2026-11-21", "C8 2027-11-21", "C8 2027-11-20", "C0 2027-11-19", "C8 2027-11-19"],
    ],
    [
      "[C1] written reasons",
      { decider: "kommune", stage: "decided", channel: "oral", told: "2026-11-23" },
      "Bed om begrundelsen på skrift",
      ["C0 2026-11-23", "C1 2026-12-07", "C1 2026-12-07"],
    ],
  ])("%s", (_what, answers, title, steps) => {
    const document = composePlan(planOf(answers, "2026-12-31"));
    const block = document.blocks.find((each) => each.type === "steps" && each.title === title);
    if (block?.type !== "steps") throw new Error(`no steps for ${title}`);
    expect(block.items.map(({ rule, day }) => `${rule} ${day.iso}`)).toEqual(steps);
    expect(block.items.every(({ source }) => source !== "")).toBe(true);
  });

  test("[T1][C0] every day of the plan says its rule and its law, or that it is the person's own answer", () => {
    const { blocks } = composePlan(
      planOf(
        { ...aes, stage: "complained", complainedOn: "2026-12-01", access: "waiting", accessDay: "2026-12-01" },
        "2026-12-05",
      ),
    );
    const timeline = blocks.find((block) => block.type === "timeline");
    if (timeline?.type !== "timeline") throw new Error("no days");
    expect(timeline.items.map(({ id, source }) => `${id}: ${source}`)).toEqual([
      "decision-dated: fra dit svar",
      "complained: fra dit svar",
      "aktindsigt-answer: C2 · forvaltningsloven § 16, stk. 2",
      "aktindsigt-remind: C2 · forvaltningsloven § 16, stk. 2",
      "reassessment: C3 · bekendtgørelse 1374/2023 § 9",
      "reassessment-remind: C3 · bekendtgørelse 1374/2023 § 9",
    ]);
  });
});
