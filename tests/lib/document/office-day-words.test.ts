import { describe, expect, test } from "vitest";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { planOf } from "#tests/support/plan-of.ts";

const late = {
  decider: "kommune",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-10-16",
  received: "2026-10-16",
  guidance: "given",
  wantsComplaint: "yes",
};
const documentOf = (today: string, answers = {}): Document => composePlan(planOf({ ...late, ...answers }, today));
const later = "Vil du ringe, så gør det mandag den 23. november 2026.";

describe("[H3] nobody is told to ring on a day when nobody answers", () => {
  test.each(["2026-11-21", "2026-11-22"])("%s is for writing, and the call waits for Monday", (today) => {
    const document = documentOf(today);
    expect(blockOf(document, "next")?.text).toContain(`Skriv til kommunen i dag, og fortæl, at du klager. ${later}`);
    const said = textsOf(document).join("\n");
    expect(said).toContain("Ring i åbningstiden, tidligst mandag den 23. november 2026.");
    expect(said).not.toMatch(/eller ring til kommunen/);
  });

  test("on an office day one may do either", () => {
    const said = textsOf(documentOf("2026-11-23")).join("\n");
    expect(said).toContain("Skriv eller ring til kommunen i dag, og fortæl, at du klager.");
    expect(said).not.toMatch(/Vil du ringe|åbningstiden, tidligst/);
  });

  test("[F6] where only writing counts, no call is named", () => {
    const said = textsOf(documentOf("2026-11-21", { decider: "a-kasse" })).join("\n");
    expect(said).not.toContain("Vil du ringe");
  });
});

test("[F6] once the last day for a call is past, and midnight is not, the complaint is written", () => {
  // The safe day is Sunday 22 November; a letter's own day may be a Sunday too.
  const open = { dated: "2026-10-30", received: "2026-10-30", letterDay: "2026-11-22" };
  const title = blockOf(documentOf("2026-11-21", open), "next");
  expect(title?.title).toBe("Klag til kommunen senest søndag den 22. november 2026");
  expect(title?.text).toMatch(/^Skriv til kommunen, og fortæl/);
  expect(blockOf(documentOf("2026-11-20", open), "next")?.text).toMatch(/^Skriv eller ring til kommunen, og fortæl/);
});
