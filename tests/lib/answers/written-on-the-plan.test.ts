import { describe, expect, test } from "vitest";
import { evidenceIds } from "#content/ids/evidence.ts";
import { taskIdsByAdvice } from "#content/ids/plan.ts";
import { emptyForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { ownNotesLimit } from "#lib/answers/text-limits.ts";
import { missingQuestions, prune } from "#lib/answers/walk.ts";
import type { Document } from "#lib/document/blocks.ts";
import { isCutOnPaper } from "#lib/document/clean-text.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { closedAnswers } from "#lib/export/closed-answers.ts";
import { packAnswers } from "#lib/export/hand-over.ts";
import { journalNote } from "#lib/export/journal-note.ts";
import { planCalendar } from "#lib/export/plan-calendar.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planOf } from "#tests/support/plan-of.ts";

const today = day("2026-11-21");
const bare = planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" });
const written = { ownNotes: "Ring til Åse på mandag", done: ["complain", "ask-receipt"] } as const;
const planned = planOf({ ...bare.answers, ...written });

const tickedIn = (document: Document): readonly string[] =>
  document.blocks.flatMap((block) =>
    block.type === "checklist" ? block.items.filter(({ isDone }) => isDone).map(({ id }) => id) : [],
  );

describe("what is written and ticked on the plan", () => {
  test("is read out of the form; notes that are too long are no part of the plan", () => {
    const form = { ...emptyForm, ownNotes: " Ring ", done: ["complain"] };
    expect(readAnswers(form, today)).toEqual({ ownNotes: "Ring", done: ["complain"] });
    expect(readAnswers({ ...emptyForm, ownNotes: "x".repeat(ownNotesLimit + 1) }, today)).toEqual({});
  });

  test("is refused by name where it is of another kind", () => {
    for (const wrong of [{ ownNotes: 7 }, { done: "complain" }, { done: [7] }])
      expect(() => makePlan(wrong as never, today)).toThrow(/answers\.(ownNotes|done) cannot be/);
  });

  test("changes nothing else in the plan: no day, no task, no question that is missing", () => {
    expect({ ...planned, answers: bare.answers }).toEqual(bare);
    expect(missingQuestions(planned.answers, false)).toEqual(missingQuestions(bare.answers, false));
  });

  test("stands on the plan: its tasks ticked, the notes last among the notes, the first thing said to be done", () => {
    const document = composePlan(planned);
    expect(tickedIn(document)).toEqual(["complain", "ask-receipt"]);
    expect(tickedIn(composePlan(bare))).toEqual([]);
    const notes = document.blocks.flatMap((block) => (block.type === "notes" ? block.texts : []));
    expect(notes.at(-1)).toEqual({ label: "Skrevet på planen", value: written.ownNotes, isTypedHere: true });
    const next = document.blocks.find((block) => block.type === "next");
    expect(next).toMatchObject({ screenDone: { link: { question: "stage" } } });
    expect(composePlan(bare).blocks.find((block) => block.type === "next")).not.toHaveProperty("screenDone");
  });

  test("a tick stays through a change of answer, and stands where the task does", () => {
    const other = { ...planned.answers, channel: "digital-post", stage: "complained" } as const;
    expect(tickedIn(composePlan(makePlan(other, today)))).toEqual([]);
    expect(prune(other)).toMatchObject(written);
    expect(tickedIn(composePlan(makePlan({ ...other, stage: "decided" }, today)))).toEqual(["complain", "ask-receipt"]);
  });

  test("a tick of a task that no longer exists is nowhere, and harms nothing", () => {
    const document = composePlan(planOf({ ...bare.answers, done: ["no-such-task", "complain", "complain"] }));
    expect(tickedIn(document)).toEqual(["complain"]);
  });

  test("papers that help are ticked like tasks", () => {
    const plan = planOf({ ...bare.answers, stage: "before-decision", hearing: "open", done: evidenceIds });
    const evidence = composePlan(plan).blocks.findLast((block) => block.type === "checklist");
    expect(evidence?.items.map(({ isDone }) => isDone)).toEqual(evidence?.items.map(() => true));
  });

  test("goes into no code, no calendar and no journal", () => {
    expect(closedAnswers(planned.answers)).toEqual(closedAnswers(bare.answers));
    expect(packAnswers(planned.answers)).toBe(packAnswers(bare.answers));
    expect(planCalendar(planned)).toEqual(planCalendar(bare));
    expect(journalNote(planned, composePlan(planned))).toBe(journalNote(bare, composePlan(bare)));
  });

  test("every tick has a name of its own", () => {
    const ids: readonly string[] = [...Object.values(taskIdsByAdvice).flat(), ...evidenceIds];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a text that the paper has no room for", () => {
  test.each([
    ["", false],
    ["Én linje", false],
    ["linje\n".repeat(40), false],
    ["linje\n".repeat(41), true],
    ["\n".repeat(900), false],
    ["x".repeat(ownNotesLimit), false],
    ["x".repeat(2001), true],
  ])("%j: %s", (text, isCut) => {
    expect(isCutOnPaper(text)).toBe(isCut);
  });
});
