import { describe, expect, test } from "vitest";
import { forgives } from "#content/da/deadline.ts";
import { ladderHeading, lateReasons } from "#content/da/lateness.ts";
import { channelIds } from "#content/ids/deciders.ts";
import { lateReasonIds, rungForms, rungIds } from "#content/ids/lateness.ts";
import { askedQuestions, nextQuestion, prune } from "#lib/answers/walk.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { fill } from "#lib/document/fill.ts";
import { latenessSentences } from "#lib/document/lateness-words.ts";
import { stepOutcome } from "#lib/document/step-outcome.ts";
import { isPastTheDay } from "#lib/plan/lateness-ladder.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { blockOf, sectionTexts } from "#tests/support/document-texts.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planOf, routeNames, taskIdsOf, whoByRoute } from "#tests/support/plan-of.ts";

/** Digital Post from a kommune: the safe day of 2 October 2026 is 30 October; read on 21 November. */
const late = { decider: "kommune", stage: "decided", channel: "digital-post", dated: "2026-10-02", guidance: "given" };
const today = day("2026-11-21");

/** Complained over, in time by our own count. */
const sent = { ...late, stage: "complained", dated: "2026-11-01", complainedOn: "2026-11-06" };

/** Complained over on 8 February, after the safe day and within the latest: it is still reassessed, by 8 March. */
const sentBetween = {
  decider: "kommune",
  topicKommune: "merudgifter",
  stage: "complained",
  channel: "letter",
  guidance: "given",
  dated: "2027-01-04",
  received: "2027-01-12",
  complainedOn: "2027-02-08",
};

describe("what comes first once the complaint may have come late", () => {
  test("[F8][C3] to say why, before and after the authority's time is up", () => {
    for (const today of ["2027-02-09", "2027-04-01"]) {
      const plan = planOf(sentBetween, today);
      expect(taskIdsOf(plan)).toContain("remind-reassessment");
      expect(plan.next, today).toBe("explain-lateness");
    }
    expect(planOf({ ...sentBetween, complainedOn: "2027-02-01" }, "2027-04-01").next).toBe("remind-reassessment");
  });

  test.each([
    [{}, "Klagen kommer først nu, fordi …"],
    [{ lateReason: ["hospital"] }, "Jeg var indlagt og kunne ikke klage før."],
  ])("[F8] the words to copy say why: %j", (reason, said) => {
    const { complainedOn: _notYet, ...decided } = sentBetween;
    const case_ = { ...decided, stage: "decided", ...reason };
    const wordsOn = (today: string) =>
      composePlan(planOf(case_, today)).blocks.filter(
        (block) => block.type === "paragraph" && block.text.includes("”Jeg klager over"),
      );
    expect(wordsOn("2027-03-01")).toEqual([expect.objectContaining({ text: expect.stringContaining(said) })]);
    expect(JSON.stringify(wordsOn("2027-01-14"))).not.toContain(said);
  });
});

describe("[F8] the lateness ladder is there", () => {
  test.each([
    ["the day has passed", late, "passed"],
    ["only the safe day has passed", { ...late, channel: "letter", dated: "2026-10-20" }, "safe-day-passed"],
    ["there was no guidance, so no latest day is fixed", { ...late, guidance: "missing" }, "safe-day-passed"],
    [
      "the letter's earlier day has passed",
      { ...late, dated: "2026-11-10", letterDay: "2026-11-20" },
      "letter-day-passed",
    ],
    [
      "only the letter knows, and its day has passed",
      { decider: "other", letterDay: "2026-11-20" },
      "letter-day-passed",
    ],
    ["the decision is before 1 July 2018", { ...late, dated: "2018-06-30" }, "too-old"],
    [
      "it is before 1 July 2018, and the letter's day is today",
      { ...late, dated: "2018-06-30", letterDay: "2026-11-21" },
      "too-old",
    ],
    [
      "it is before 1 July 2018, and the letter's day has passed",
      { ...late, dated: "2018-06-30", letterDay: "2026-11-20" },
      "letter-day-passed",
    ],
    [
      "no date is known, and the letter's day has passed",
      { ...late, dated: "unknown", letterDay: "2026-11-20" },
      "letter-day-passed",
    ],
    ["the stage is not known", { ...late, stage: "unknown" }, "passed"],
    [
      "the complaint came after the letter's own day, and only the letter knows",
      { ...sent, decider: "other", letterDay: "2026-11-05", complainedOn: "2026-11-06" },
      "complained-late",
    ],
    [
      "the complaint came after the day",
      { ...late, stage: "complained", complainedOn: "2026-11-10" },
      "complained-late",
    ],
    [
      "the complaint came after the letter's own day",
      { ...late, stage: "complained", dated: "2026-11-01", letterDay: "2026-11-05", complainedOn: "2026-11-06" },
      "complained-late",
    ],
  ])("where %s", (_name, answers, state) => {
    expect(planOf(answers).ladder?.state).toBe(state);
    expect(isPastTheDay(parseAnswers(answers), today)).toBe(true);
  });

  test.each([
    ["the day is ahead", { ...late, dated: "2026-11-19" }],
    ["it is the last day", { ...late, dated: "2026-10-24" }],
    ["no day is known", { ...late, dated: "unknown" }],
    ["nothing has been decided", { ...late, stage: "before-decision" }],
    ["the complaint came in time", { ...late, stage: "complained", complainedOn: "2026-10-30" }],
    ["nobody hears a complaint", { ...late, topicKommune: "parkering", letterDay: "2026-11-01" }],
    ["only the letter knows, and it is its last day", { decider: "other", letterDay: "2026-11-21" }],
    ["only the letter knows, and it says nothing", { decider: "other" }],
    ["the complaint came on the letter's own day", { ...sent, letterDay: "2026-11-05", complainedOn: "2026-11-05" }],
    ["the complaint is sent and its day is not known", { ...sent, complainedOn: "unknown" }],
    ["the complaint is sent and no day of the decision is known", { ...sent, dated: "unknown" }],
    ["the complaint is sent and only the letter knew", { ...sent, decider: "other" }],
    ["it has been forwarded", { ...late, stage: "forwarded", complainedOn: "2026-11-10" }],
  ])("and not where %s", (_name, answers) => {
    expect(planOf(answers).ladder).toBeNull();
    expect(isPastTheDay(parseAnswers(answers), today)).toBe(false);
  });
});

describe("[F8] its rungs", () => {
  test("are five, always the same, and each but the last leads to the question of its answer", () => {
    const { ladder } = planOf(late);
    expect(ladder?.rungs.map(({ id }) => id)).toEqual(rungIds);
    expect(ladder?.rungs.map(({ question }) => question)).toEqual([
      "dated",
      "guidance",
      "received",
      "lateReason",
      null,
    ]);
  });

  test.each([
    [{}, ["dated", "guidance", "received", "lateReason", null]],
    [{ channel: "letter" }, ["dated", "guidance", "received", "lateReason", null]],
    [{ channel: "handed-over" }, ["dated", "guidance", "received", "lateReason", null]],
    [{ channel: "other-digital" }, ["dated", "guidance", "received", "lateReason", null]],
    [{ channel: "oral", told: "2026-10-02" }, ["told", "guidance", "channel", "lateReason", null]],
    [{ channel: "unknown" }, ["dated", "guidance", "channel", "lateReason", null]],
    [{ wantsComplaint: "yes" }, ["dated", "guidance", "received", "lateReason", null]],
    [{ wantsComplaint: "unsure" }, ["dated", "guidance", "received", "lateReason", null]],
    // The one who has said no can say yes instead.
    [{ wantsComplaint: "no" }, ["dated", "guidance", "received", "wantsComplaint", null]],
  ])("lead back to what can be changed: %j", (answers, questions) => {
    expect(planOf({ ...late, ...answers }).ladder?.rungs.map(({ question }) => question)).toEqual(questions);
  });

  test.each([
    [{}, ["dated", "given", "digital-post", "not-given", "by-route"]],
    [{ guidance: "unknown" }, ["dated", "unknown", "digital-post", "not-given", "by-route"]],
    [{ channel: "other-digital" }, ["dated", "given", "other", "not-given", "by-route"]],
    [{ channel: "letter", dated: "2026-10-01" }, ["dated", "given", "letter", "not-given", "by-route"]],
    [{ decider: "other", letterDay: "2026-11-01" }, ["dated", "given", "digital-post", "not-given", "by-letter"]],
    [{ dated: "unknown", received: "2026-10-02" }, ["dated-missing", "given", "digital-post", "not-given", "by-route"]],
    [{ channel: "oral", told: "2026-10-02" }, ["told", "given", "oral", "not-given", "by-route"]],
    [{ channel: "handed-over" }, ["dated", "given", "other", "not-given", "by-route"]],
    [{ channel: "unknown" }, ["dated", "given", "unknown", "not-given", "by-route"]],
    [{ guidance: "missing" }, ["dated", "missing", "digital-post", "not-given", "by-route"]],
    [{ lateReason: ["unknown"] }, ["dated", "given", "digital-post", "not-given", "by-route"]],
    [{ lateReason: ["illness", "unknown"] }, ["dated", "given", "digital-post", "given", "by-route"]],
    [{ stage: "complained", complainedOn: "2026-11-10" }, ["dated", "given", "digital-post", "not-given", "sent"]],
    [{ topicKommune: "skat", letterDay: "2026-11-01" }, ["dated", "given", "digital-post", "not-given", "by-letter"]],
  ])("take the form of what was answered: %j", (answers, forms) => {
    expect(planOf({ ...late, ...answers }).ladder?.rungs.map(({ form }) => form)).toEqual(forms);
  });

  test("are asked by questions that are asked", () => {
    for (const channel of ["digital-post", "letter", "handed-over", "other-digital", "oral", "unknown"] as const) {
      const plan = planOf({ ...late, channel, told: "2026-10-02" });
      const asked = askedQuestions(plan.answers, true).map(({ id }) => id);
      for (const { question } of plan.ladder?.rungs ?? []) if (question) expect(asked).toContain(question);
    }
  });

  test("every form is reached by some case", () => {
    const cases = [
      ...channelIds.map((channel) => ({ channel, told: "2026-10-02" })),
      { channel: "unknown", dated: "unknown", received: "2026-10-02", guidance: "unknown" },
      { channel: "oral", stage: "complained", told: "2026-10-02", complainedOn: "2026-11-10", guidance: "missing" },
      { dated: "2018-06-01", lateReason: ["away"] },
      { topicKommune: "skat", letterDay: "2026-11-01" },
      { decider: "boerne-og-ungeudvalg", stage: "complained", complainedOn: "2026-11-20" },
    ];
    const reached = cases.flatMap((answers) =>
      (planOf({ ...late, ...answers }).ladder?.rungs ?? []).map(({ id, form }) => `${id} ${form}`),
    );
    const every = rungIds.flatMap((id) => rungForms[id].map((form) => `${id} ${form}`));
    expect(every.filter((form) => !reached.includes(form))).toEqual([]);
  });
});

describe("[F8] the reason", () => {
  const ids = (answers: Parameters<typeof askedQuestions>[0], isLate: boolean) =>
    askedQuestions(answers, isLate).map(({ id }) => id);

  test("is asked for when the day is past, and only then", () => {
    const answers = parseAnswers({ ...late, wantsComplaint: "yes" });
    expect(ids(answers, true)).toContain("lateReason");
    expect(ids(answers, false)).not.toContain("lateReason");
    expect(nextQuestion(answers, "wantsComplaint", true)?.id).toBe("lateReason");
    expect(planOf(late).missing).toContain("lateReason");
    expect(planOf({ ...late, dated: "2026-11-19" }).missing).not.toContain("lateReason");
  });

  test("counts once it has been given, whatever the day, and not for the one who does not complain", () => {
    const answers = parseAnswers({ ...late, lateReason: ["illness"] });
    expect(ids(answers, false)).toContain("lateReason");
    expect(ids(answers, false)).toContain("lateWords");
    expect(prune({ ...answers, wantsComplaint: "no" }).lateReason).toBeUndefined();
    expect(prune(parseAnswers({ ...late, lateReason: ["unknown"], lateWords: "x" })).lateWords).toBeUndefined();
  });

  test.each(lateReasonIds.filter((id) => id !== "unknown"))("%s comes into the task in its own words", (id) => {
    const plan = planOf({ ...late, lateReason: [id] });
    const tasks = plan.tasks.filter((entry) => entry.id === "explain-lateness");
    const task = blockOf(composePlan({ ...plan, tasks, next: "explain-lateness" }), "next");
    expect(task?.title).toBe("Skriv, hvorfor klagen ikke kom før");
    expect(task?.text).toContain(`”${lateReasons[id].sentence}”`);
    expect(task?.text).toContain(lateReasons[id].papers ?? "Har du papirer, der viser det");
  });

  test("several are said one after the other, and Ved ikke says nothing", () => {
    expect(latenessSentences({ lateReason: ["illness", "away"] })).toBe(
      "Der var alvorlig sygdom, så jeg ikke kunne klage før. Jeg var ikke hjemme og kunne ikke se afgørelsen i tide.",
    );
    expect(latenessSentences({ lateReason: ["unknown"] })).toBe("");
    expect(latenessSentences({})).toBe("");
  });

  test("the person's own words stand in the notes", () => {
    const document = composePlan(
      planOf({ ...late, lateReason: ["hospital"], lateWords: "Indlagt 1. til 20. oktober" }),
    );
    expect(sectionTexts(document, "noter")).toContain("Indlagt 1. til 20. oktober");
  });
});

describe("[F8] in words", () => {
  test("stands right after the deadline and the next step, in the plan and in the guide", () => {
    const plan = planOf(late);
    const types = composePlan(plan).blocks.map(({ type }) => type);
    // The paragraph is the shortest complaint, beside the next step.
    expect(types.slice(0, 5)).toEqual(["deadline", "next", "paragraph", "heading", "ladder"]);
    expect(composePlan(plan).blocks[3]).toMatchObject({ text: ladderHeading });
    for (const step of ["afgoerelsen", "klagen"] as const) {
      expect(stepOutcome(plan, step).map(({ type }) => type)).toContain("ladder");
    }
    expect(stepOutcome(plan, "bisidder").map(({ type }) => type)).not.toContain("ladder");
  });

  test.each(routeNames)("%s: says who may forgive it, once: in the box, or on the last rung", (name) => {
    const plan = planOf({
      ...late,
      ...whoByRoute[name],
      ...(name === "det-staar-i-brevet" && { letterDay: "2026-11-01" }),
    });
    const route = "route" in plan.way ? plan.way.route.id : null;
    expect(route).toBe(name);
    const document = composePlan(plan);
    const said = fill(forgives[name], caseWords(plan));
    const texts = [...(blockOf(document, "deadline")?.lines ?? []), ...sectionTexts(document, "naar-dagen-er-gaaet")];
    if (plan.ladder) expect(texts.filter((text) => text.includes(said))).toHaveLength(1);
    else expect(name).toMatch(/adoption/);
  });

  test("a complaint that has been sent is not to be sent again, and its reason goes after it", () => {
    const plan = planOf({ ...late, stage: "complained", complainedOn: "2026-11-10" });
    const texts = sectionTexts(composePlan(plan), "naar-dagen-er-gaaet").join(" ");
    expect(texts).toContain("Du skal ikke gøre den om.");
    expect(texts).toContain("Ankestyrelsen kan se bort fra fristen");
    expect(taskIdsOf(plan)).toContain("explain-lateness");
    expect(taskIdsOf(plan)).not.toContain("complain-today");
  });
});
