import { describe, expect, test } from "vitest";
import { planOf } from "#tests/support/plan-of.ts";

type Case = Readonly<Record<string, unknown>>;

/** The plan's list of days as a person reads it: the day, what it is, whose it is, and the rule it stands on. */
function listOf(answers: Case, today?: string): readonly string[] {
  return planOf(answers, today).days.map(({ id, day, owner, because }) => `${day} ${id} ${owner} ${because}`);
}

const post = { stage: "decided", channel: "digital-post", guidance: "given" };
const helped = { decider: "kommune", topicKommune: "tabt-arbejdsfortjeneste", notice: "yes" };
const boardDay = "2026-11-19";
const decidedOn = `${boardDay} board-decision event null`;
const ombudsman = "2027-11-18 ombudsman citizen C8";

const rows: readonly (readonly [rules: string, what: string, answers: Case, list: readonly string[]])[] = [
  [
    "[C0][C1][C2][C9]",
    "all that can run before a complaint, in one list, in order",
    {
      ...{ decider: "kommune", stage: "decided", channel: "oral", told: "2026-11-26", guidance: "given" },
      ...{ meeting: "yes", meetingDay: "2026-12-02", hearing: "open", hearingDay: "2026-12-12" },
      ...{ access: "waiting", accessDay: "2026-12-14" },
    },
    [
      "2026-11-26 decision-told event null",
      "2026-12-02 meeting event null",
      "2026-12-10 written-reasons citizen C1",
      "2026-12-12 hearing citizen C9",
      "2026-12-23 complaint-office citizen F5",
      "2026-12-23 aktindsigt-answer authority C2",
      "2026-12-24 complaint citizen F2",
      "2026-12-28 complaint-latest event F2",
      "2026-12-28 aktindsigt-remind event C2",
    ],
  ],
  [
    "[F2]",
    "the three days of a decision, each once",
    { decider: "aes", ...post, toldFirst: "yes", told: "2026-11-16", dated: "2026-11-18", received: "2026-11-19" },
    [
      "2026-11-16 decision-told event null",
      "2026-11-18 decision-dated event null",
      "2026-11-19 decision-received event null",
      "2026-12-14 complaint citizen F2",
      "2026-12-17 complaint-latest event F2",
    ],
  ],
  [
    "[F2]",
    "told the day it came: one of them says so",
    { decider: "aes", ...post, toldFirst: "yes", told: "2026-11-19", dated: "2026-11-18", received: "2026-11-19" },
    [
      "2026-11-18 decision-dated event null",
      "2026-11-19 decision-received event null",
      "2026-12-16 complaint citizen F2",
      "2026-12-17 complaint-latest event F2",
    ],
  ],
  [
    "[F2]",
    "told, dated and come on one day",
    { decider: "kommune", ...post, toldFirst: "yes", told: "2026-11-19", dated: "2026-11-19", received: "2026-11-19" },
    ["2026-11-19 decision-dated event null", "2026-12-17 complaint citizen F2"],
  ],
  [
    "[R5]",
    "the letter's own day is earlier: it is the day to use",
    { decider: "kommune", ...post, dated: "2026-11-19", letterDay: "2026-12-10" },
    [
      "2026-11-19 decision-dated event null",
      "2026-12-10 complaint-letter citizen R5",
      "2026-12-17 complaint-latest event F2",
    ],
  ],
  [
    "[R5][F5]",
    "the letter's own day is a Sunday: offices are closed",
    { decider: "kommune", ...post, dated: "2026-11-19", letterDay: "2026-12-13" },
    [
      "2026-11-19 decision-dated event null",
      "2026-12-11 complaint-office citizen F5",
      "2026-12-13 complaint-letter citizen R5",
      "2026-12-17 complaint-latest event F2",
    ],
  ],
  [
    "[R5]",
    "the letter's own day is the same",
    { decider: "kommune", ...post, dated: "2026-11-19", letterDay: "2026-12-17" },
    ["2026-11-19 decision-dated event null", "2026-12-17 complaint citizen F2"],
  ],
  [
    "[F11]",
    "only the letter knows",
    { decider: "other", ...post, letterDay: "2026-12-13" },
    ["2026-12-13 complaint-letter citizen R5"],
  ],
  [
    "[R5]",
    "no day is known but the one in the letter",
    { decider: "kommune", ...post, dated: "unknown", letterDay: "2026-12-13" },
    ["2026-12-13 complaint-letter citizen R5"],
  ],
  [
    "[R3]",
    "help that needs 14 weeks' notice",
    { ...helped, ...post, dated: "2027-01-04", wantsComplaint: "yes" },
    ["2027-01-04 decision-dated event null", "2027-02-01 complaint citizen F2", "2027-04-12 notice-ends authority R3"],
  ],
  ["[R3]", "the same without a day", { ...helped, ...post }, []],
  [
    "[C3]",
    "after the complaint",
    { decider: "kommune", topicKommune: "merudgifter", stage: "complained", complainedOn: "2026-11-20" },
    [
      "2026-11-20 complained event null",
      "2026-12-18 reassessment authority C3",
      "2026-12-21 reassessment-remind event C3",
    ],
  ],
  [
    "[C3]",
    "after the complaint, where it is not known who decided",
    { stage: "complained", complainedOn: "2026-11-20" },
    ["2026-11-20 complained event null"],
  ],
  [
    "[C3][R4]",
    "after the complaint, where the matter goes another way",
    { decider: "kommune", topicKommune: "skat", stage: "complained", complainedOn: "2026-11-20" },
    ["2026-11-20 complained event null"],
  ],
  [
    "[C4]",
    "partly right",
    {
      decider: "kommune",
      topicKommune: "merudgifter",
      stage: "new-decision",
      outcome: "partly",
      newDecisionDay: boardDay,
    },
    [`${boardDay} new-decision event null`, "2026-12-17 maintain citizen C4"],
  ],
  [
    "[C4]",
    "partly right by AES",
    { decider: "aes", stage: "new-decision", outcome: "partly", newDecisionDay: boardDay },
    [`${boardDay} new-decision event null`, "2026-12-17 new-complaint citizen C4"],
  ],
  [
    "[C8]",
    "decided for good",
    { decider: "kommune", topicKommune: "merudgifter", stage: "board-decided", boardOutcome: "stadfaestet", boardDay },
    [decidedOn, ombudsman],
  ],
  [
    "[C5][C8]",
    "decided in a case from the børne- og ungeudvalg",
    { decider: "boerne-og-ungeudvalg", stage: "board-decided", boardOutcome: "stadfaestet", boardDay },
    [decidedOn, "2026-12-17 court-review citizen C5", ombudsman],
  ],
  [
    "[C6][C8]",
    "decided in a case of adoption",
    {
      ...{ decider: "familieretshuset", kindFamilieretshuset: "adoption" },
      ...{ stage: "board-decided", boardOutcome: "stadfaestet", boardDay },
    },
    [decidedOn, "2026-12-03 adoption-review citizen C6", ombudsman],
  ],
  [
    "[C7][C8]",
    "decided in a case of work injury",
    { decider: "aes", stage: "board-decided", boardOutcome: "stadfaestet", boardDay },
    [decidedOn, ombudsman, "2027-11-18 work-injury-suit citizen C7"],
  ],
  [
    "[R6]",
    "decided by STAR: four weeks to go on",
    { decider: "a-kasse", stage: "board-decided", boardOutcome: "stadfaestet", boardDay },
    [decidedOn, "2026-12-17 onward-complaint citizen R6"],
  ],
  [
    "[R6]",
    "remitted: nothing runs for the citizen",
    { decider: "kommune", topicKommune: "merudgifter", stage: "board-decided", boardOutcome: "hjemvist", boardDay },
    [decidedOn],
  ],
];

describe("the days of a plan: whose clock, and by which rule", () => {
  test.each(rows)("%s %s", (_rules, _what, answers, list) => {
    expect(listOf(answers)).toEqual(list);
  });

  test("[R6][F9] the way on from STAR is explained by the rule of the way on", () => {
    const { days } = planOf({ decider: "a-kasse", stage: "board-decided", boardOutcome: "stadfaestet", boardDay });
    const steps = days.find(({ id }) => id === "onward-complaint")?.steps ?? [];
    expect(steps.map(({ id, rule, day }) => `${id} ${rule} ${day}`)).toEqual([
      `start C0 ${boardDay}`,
      "length R6 2026-12-17",
      "result R6 2026-12-17",
    ]);
  });

  test("[F8] the latest day is told on the day itself, and not once it is past", () => {
    const letter = { decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18", guidance: "given" };
    const latest = "2026-12-28 complaint-latest event F2";
    expect(listOf(letter, "2026-12-28")).toContain(latest);
    expect(listOf(letter, "2026-12-29")).not.toContain(latest);
  });
});
