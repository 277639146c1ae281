import { describe, expect, test } from "vitest";
import type { TaskId } from "#content/ids/plan.ts";
import { planOf } from "#tests/support/plan-of.ts";

type Case = Readonly<Record<string, unknown>>;

const kommune = { decider: "kommune", topicKommune: "merudgifter" };
const open = { ...kommune, stage: "decided", channel: "digital-post", dated: "2026-11-19", guidance: "given" };
const before = { ...kommune, stage: "before-decision" };
const complained = { ...kommune, stage: "complained", complainedOn: "2026-11-10" };
const overdue = { ...complained, complainedOn: "2026-10-12" };
const askedLongAgo = { access: "waiting", accessDay: "2026-11-02" };
const slow = ["langsom-sagsbehandling"];
const meeting = { meeting: "yes", meetingDay: "2026-12-01" };

describe("the one thing to do first", () => {
  test.each<[what: string, Case, TaskId]>([
    ["[R1] nothing is known", {}, "find-decider"],
    ["[F2p] the date is not known", { ...open, dated: "unknown" }, "find-date"],
    [
      "[F2p] the date is not known, but another day is",
      { ...open, dated: "unknown", received: "2026-11-19" },
      "complain",
    ],
    ["[F6] the day is ahead", open, "complain"],
    ["[F6] in doubt whether to complain", { ...open, wantsComplaint: "unsure" }, "decide-to-complain"],
    ["[F8] the day is past", { ...open, dated: "2026-09-01" }, "complain-today"],
    ["[F8] a no to complaining", { ...open, wantsComplaint: "no" }, "no-complaint"],
    ["[C9] a hearing and a meeting", { ...before, ...meeting, hearing: "open" }, "answer-hearing"],
    ["a meeting without an agenda", { ...before, ...meeting, agenda: "no" }, "ask-agenda"],
    ["a meeting with one", { ...before, ...meeting, agenda: "yes" }, "prepare-meeting"],
    ["nothing but a decision to come", before, "ask-when-hearing"],
    ["[R4] it takes too long", { ...before, concern: ["langsom-sagsbehandling"] }, "ask-processing-time"],
    ["heard, and a decision to come", { ...before, hearing: "answered" }, "prepare-complaint"],
    ["[C2] the answer on aktindsigt is late", { ...before, ...askedLongAgo }, "remind-aktindsigt"],
    ["[C2] it is not late yet", { ...before, access: "waiting", accessDay: "2026-11-19" }, "ask-when-hearing"],
    ["[C2] it is late, and a hearing is open", { ...before, ...askedLongAgo, hearing: "open" }, "answer-hearing"],
    ["[C2] it is late, and so is all", { ...before, ...askedLongAgo, concern: slow }, "ask-processing-time"],
    ["[C2] it is late, and the period runs", { ...open, ...askedLongAgo }, "complain"],
    ["[C2] it is late, and the complaint is sent", { ...complained, ...askedLongAgo }, "remind-aktindsigt"],
    ["[C2] late, and the complaint is urgent", { ...complained, ...askedLongAgo, urgent: "yes" }, "say-urgent"],
    ["[C3] the complaint's answer is late too", { ...overdue, ...askedLongAgo }, "remind-reassessment"],
    ["[C3] it is urgent, and the complaint is sent", { ...kommune, stage: "complained", urgent: "yes" }, "say-urgent"],
    ["[C3] the complaint is sent", { ...kommune, stage: "complained" }, "wait-reassessment"],
    ["[C4] partly right", { ...kommune, stage: "new-decision", outcome: "partly" }, "maintain-complaint"],
    ["[C4] new, and not said how it went", { decider: "a-kasse", stage: "new-decision" }, "read-new-decision"],
    ["[R6] sent on", { ...kommune, stage: "forwarded" }, "save-journal-number"],
    [
      "[R6] sent on, and no letter has come",
      { ...kommune, stage: "forwarded", journalLetter: "no" },
      "ask-journal-number",
    ],
    ["[R6] changed", { ...kommune, stage: "board-decided", boardOutcome: "aendret" }, "follow-up-medhold"],
    ["[R6] remitted", { ...kommune, stage: "board-decided", boardOutcome: "hjemvist" }, "follow-up-remitted"],
    ["[R6] upheld", { ...kommune, stage: "board-decided", boardOutcome: "stadfaestet" }, "read-board-decision"],
    [
      "[C5] upheld, from the udvalg",
      { decider: "boerne-og-ungeudvalg", stage: "board-decided" },
      "demand-court-review",
    ],
  ])("%s", (_what, answers, next) => {
    expect(planOf(answers).next).toBe(next);
  });
});

describe("the day of a task", () => {
  const dayOn = (today: string, id: TaskId, answers: Case) =>
    planOf(answers, today).tasks.find((task) => task.id === id)?.day;
  const partly = { ...kommune, stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-03" };
  const asked = { ...kommune, stage: "decided", access: "waiting", accessDay: "2026-11-03" };

  test("[C4] the citizen's own is there until it is past: a day that is gone is no day to do it by", () => {
    expect(dayOn("2026-11-30", "maintain-complaint", partly)).toBe("2026-12-01");
    expect(dayOn("2026-12-01", "maintain-complaint", partly)).toBe("2026-12-01");
    expect(dayOn("2026-12-02", "maintain-complaint", partly)).toBeUndefined();
  });

  test("[F8] so is the day to complain by", () => {
    expect(dayOn("2026-12-17", "complain", open)).toBe("2026-12-17");
    expect(dayOn("2026-12-18", "complain-today", open)).toBeUndefined();
    expect(dayOn("2026-12-18", "ask-receipt", open)).toBeUndefined();
  });

  test("[C2] the authority's stays, for it is what one reminds of", () => {
    expect(dayOn("2026-12-24", "wait-aktindsigt", asked)).toBe("2026-11-12");
  });
});
