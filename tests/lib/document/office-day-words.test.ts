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
  expect(textsOf(documentOf("2026-11-21", open)).join()).not.toContain("”Jeg klager over jeres afgørelse");
  expect(textsOf(documentOf("2026-11-20", open)).join()).toContain("”Jeg klager over jeres afgørelse");
  expect(blockOf(documentOf("2026-11-19", open), "next")?.text).toMatch(/^Skriv eller ring til kommunen, og fortæl/);
});

describe("[F5][F6] where a call and midnight do not end on the same day", () => {
  // 24 December is the safe day; nobody is sure to answer after the 23rd.
  const christmas = { dated: "2026-11-26", received: "2026-11-26" };

  test("the last day that somebody answers is said to be it", () => {
    const next = blockOf(documentOf("2026-12-23", christmas), "next");
    expect(next?.title).toBe("Klag til kommunen senest torsdag den 24. december 2026");
    expect(next?.text).toContain("Vil du ringe, så gør det i dag, mens kontoret har åbent.");
  });

  test.each([
    ["2026-12-23", true],
    ["2026-12-24", false],
  ])("%s: the shortest complaint is to be said: %s", (today, isSaid) => {
    const said = textsOf(documentOf(today, christmas)).join("\n");
    expect(said.includes("Det kan du skrive eller sige:")).toBe(isSaid);
    expect(said.includes("Det kan du skrive: ”Jeg klager")).toBe(!isSaid);
    const forParty = textsOf(documentOf(today, { ...christmas, party: "without-fuldmagt" })).join("\n");
    expect(forParty.includes("sagen handler om, skrive eller sige:")).toBe(isSaid);
  });

  test.each(["a-kasse", "star", "arbejdstilsynet"])(
    "%s: the day of the next thing is one on which it counts",
    (decider) => {
      const title = (today: string, more = {}) =>
        blockOf(documentOf(today, { ...christmas, decider, ...more }), "next")?.title;
      expect(title("2026-12-01")).toMatch(/senest onsdag den 23\. december 2026$/);
      expect(title("2026-12-24")).toMatch(/senest i dag, torsdag den 24\. december 2026$/);
      expect(title("2026-12-01", { wantsComplaint: "unsure" })).toMatch(/senest onsdag den 23\. december 2026$/);
      const no = documentOf("2026-12-01", { ...christmas, decider, wantsComplaint: "no" });
      expect(blockOf(no, "next")?.text).toContain("En klage skal være fremme senest onsdag den 23. december 2026.");
    },
  );
});

describe("[F6] on the last day", () => {
  const lastDay = { dated: "2026-10-26", received: "2026-10-26" };
  const next = (answers = {}) => blockOf(documentOf("2026-11-23", { ...lastDay, ...answers }), "next");

  test("the day is called today, writing comes first, and a call is for the hours that somebody answers", () => {
    expect(next()?.title).toBe("Klag til kommunen senest i dag, mandag den 23. november 2026");
    expect(next()?.text).toMatch(
      /^Skriv til kommunen, og fortæl, at du klager\. Vil du ringe, så gør det i dag, mens kontoret/,
    );
    expect(next({ decider: "a-kasse" })?.text).not.toContain("ringe");
  });

  test("whoever is in doubt is to decide today, and has no receipt to ask for yet", () => {
    const document = documentOf("2026-11-23", { ...lastDay, wantsComplaint: "unsure" });
    expect(blockOf(document, "next")?.title).toBe(
      "Beslut, om du vil klage, senest i dag, mandag den 23. november 2026",
    );
    expect(textsOf(document).join()).not.toContain("kvittering for klagen");
  });

  test("the day before is a day, and one may ring", () => {
    const before = blockOf(documentOf("2026-11-20", lastDay), "next");
    expect(before?.title).toBe("Klag til kommunen senest mandag den 23. november 2026");
    expect(before?.text).toMatch(/^Skriv eller ring til kommunen/);
  });
});

test("[C3] where the case cannot wait, the last day is not the one to aim for", () => {
  const open = { dated: "2026-11-18", received: "2026-11-18" };
  const title = (urgent: string) => blockOf(documentOf("2026-11-20", { ...open, urgent }), "next")?.title;
  expect(title("yes")).toBe("Klag til kommunen nu, senest onsdag den 16. december 2026");
  expect(title("no")).toBe("Klag til kommunen senest onsdag den 16. december 2026");
});
