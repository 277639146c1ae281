import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCase, anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { documentFaults } from "#tests/support/document-faults.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { planOf } from "#tests/support/plan-of.ts";

const seed = 20261121;

describe("every document", () => {
  test.each([
    ["complete", anyCompleteCase],
    ["some", anyCase],
  ])("[F7][F8][F9][R2][T1] of %s answers: filled in, true tomorrow, with its sources", (_which, anyOfThem) => {
    fc.assert(
      fc.property(anyOfThem, ({ answers, today }) => {
        const plan = makePlan(answers, today);
        expect(documentFaults(composePlan(plan), plan)).toEqual([]);
      }),
      { numRuns: 400, seed },
    );
  });

  test("[R4][R6] of the few that together hold everything", () => {
    const chosen = coveringCases();
    expect(chosen.length).toBeGreaterThan(20);
    for (const { plan } of chosen) expect(documentFaults(composePlan(plan), plan)).toEqual([]);
  });

  test("[T1] the same plan gives the same document", () => {
    for (const { plan } of coveringCases().slice(0, 10)) expect(composePlan(plan)).toEqual(composePlan(plan));
  });

  test("what a person typed stands as it was typed, braces and all, and fills nothing in", () => {
    const typed = {
      about: "{day} {du} undefined",
      wish: "Linje ét\nLinje to {authority}",
      ownQuestions: "<b>{SendTo}</b>",
      hearingWrong: "2026-11-21 \u202e",
    };
    const document = composePlan(planOf({ decider: "kommune", stage: "decided", hearing: "open", ...typed }));
    const notes = blockOf(document, "notes")?.texts.map(({ value }) => value);
    expect(notes).toEqual([typed.wish, typed.hearingWrong, typed.ownQuestions]);
    expect(document.facts.map(({ value }) => value)).toContain(typed.about);
  });
});

const plan = planOf({
  decider: "kommune",
  stage: "decided",
  channel: "letter",
  dated: "2026-11-18",
  wantsComplaint: "yes",
  concern: ["magtanvendelse"],
});
const good = composePlan(plan);
const changed = (type: string, change: object): Document => ({
  ...good,
  blocks: good.blocks.map((block) => (block.type === type ? Object.assign({ ...block }, change) : block)),
});

const broken: readonly (readonly [string, Document, RegExp])[] = [
  ["a place that is not filled in", changed("next", { text: "Klag til {authority}" }), /a brace/],
  ["a value that is not there", { ...good, lead: "Klag til undefined" }, /not there/],
  ["that it is too late", changed("next", { text: "Du klager for sent." }), /too late/],
  ["that there is plenty of time", changed("next", { text: "Du har god tid." }), /plenty of time/],
  ["days left, printed", changed("deadline", { lines: ["Der er 26 dage til."] }), /counted from today/],
  ["a wrong weekday", changed("next", { text: "fredag den 17. december 2026" }), /a wrong weekday/],
  ["a day for machines", { ...good, lead: "Senest 2026-12-17" }, /a day for machines/],
  ["wrong days left on screen", changed("deadline", { screenLine: "Der er 3 dage til." }), /3 days left/],
  ["days left of a day that has passed", changed("deadline", { day: { iso: "2026-11-01", text: "x" } }), /has passed/],
  ["two deadlines", { ...good, blocks: [...good.blocks, ...good.blocks.slice(0, 1)] }, /not first and alone/],
  ["no deadline", { ...good, blocks: good.blocks.slice(1) }, /no deadline box/],
  [
    "an empty section",
    { ...good, blocks: [...good.blocks, { type: "heading", id: "x", text: "X" }] },
    /an empty section/,
  ],
  ["a task left out", changed("checklist", { items: [] }), /other tasks/],
  ["a day left out", changed("timeline", { items: [] }), /other days/],
  ["another next step", changed("next", { title: "Vent" }), /another next step/],
  ["a question left out", changed("questions", { items: [] }), /other questions/],
  ["a station left out", changed("route", { stations: [] }), /other stations/],
  ["an exit left out", { ...good, blocks: good.blocks.filter(({ type }) => type !== "notice") }, /other exits/],
  ["the same line twice", changed("deadline", { lines: ["Klag.", "Klag."] }), /the same twice/],
  [
    "a step without a source",
    changed("steps", { items: [{ text: "x", day: { iso: "", text: "x" }, rule: "F1", source: "" }] }),
    /without a source/,
  ],
  [
    "a source that is not ours",
    changed("sources", { items: [{ id: "RSL", title: "x", url: "x", checked: "1. maj 2026" }] }),
    /no such source/,
  ],
  ["no day of print", { ...good, footer: "Regler" }, /in the footer/],
];

describe("the check of a document", () => {
  test("finds nothing in a good one, which says a good deal", () => {
    expect(documentFaults(good, plan)).toEqual([]);
    expect(textsOf(good).length).toBeGreaterThan(80);
  });

  test.each(broken)("finds %s", (_what, document, fault) => {
    expect(documentFaults(document, plan).join("; ")).toMatch(fault);
  });
});
