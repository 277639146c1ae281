import { describe, expect, test } from "vitest";
import { composePlan } from "#lib/document/compose-plan.ts";
import { blockOf, textsOf } from "#tests/support/document-texts.ts";
import { planOf } from "#tests/support/plan-of.ts";

const documentOf = (answers: Readonly<Record<string, unknown>>, today?: string) => composePlan(planOf(answers, today));
const decided = { decider: "kommune", stage: "decided", guidance: "given", wantsComplaint: "yes" };

describe("[C3] the authority's time is up", () => {
  const complained = { decider: "kommune", stage: "complained", complainedOn: "2026-10-12" };

  test("is said first, with the day, and the letter is one tap away", () => {
    const next = blockOf(documentOf(complained), "next");
    expect(next?.title).toBe("Skriv i dag: Fristen for svar gik mandag den 9. november 2026");
    expect(next?.screenLetter).toEqual({ label: "Skriv brevet", path: "/breve/mind-om-klagen/" });
    const said = textsOf(documentOf(complained)).join("\n");
    expect(said).toContain("Det skulle normalt være gjort senest mandag den 9. november 2026.");
    expect(said).not.toContain("skal normalt være gjort senest");
  });

  test("is not said on its last day, nor where no day is known", () => {
    for (const answers of [{ complainedOn: "2026-10-24" }, { complainedOn: "unknown" }]) {
      const said = textsOf(documentOf({ ...complained, ...answers })).join("\n");
      expect(said).not.toMatch(/Fristen for svar gik|skulle normalt/);
    }
  });
});

describe("[C1] a day that comes before the one on top", () => {
  const said = { ...decided, channel: "oral", told: "2026-11-09", dated: "unknown", received: "unknown" };

  test("stands beside the next thing to do", () => {
    const notice = blockOf(documentOf(said), "notice");
    expect([notice?.title, notice?.text]).toEqual([
      "En anden frist kommer før",
      "Bed om afgørelsen på skrift senest mandag den 23. november 2026.",
    ]);
  });

  test("is not named when it is past, ticked, or when there is none", () => {
    const none = { ...decided, channel: "digital-post", dated: "2026-11-18", received: "2026-11-18" };
    for (const [answers, today] of [
      [said, "2026-11-24"],
      [{ ...said, done: ["ask-written-decision"] }, "2026-11-21"],
      [none, "2026-11-21"],
    ] as const)
      expect(textsOf(documentOf(answers, today)).join("\n")).not.toContain("En anden frist kommer før");
  });
});

describe("[F2] the day that a letter came", () => {
  const letter = { ...decided, channel: "letter", dated: "2026-10-28", received: "2026-11-02" };

  test("has its own reading, and nobody says that the days are two", () => {
    const lines = blockOf(documentOf(letter), "deadline")?.lines.join(" ") ?? "";
    expect(lines).toContain("Fra den dag, du fik brevet, bliver det mandag den 30. november 2026.");
    expect(lines).not.toContain("Der er to dage");
  });

  test("is not said where it came the day it is dated, or is unknown", () => {
    for (const received of ["2026-10-28", "unknown"])
      expect(textsOf(documentOf({ ...letter, received })).join(" ")).not.toContain("du fik brevet, bliver det");
  });
});

test("[R2] Ankestyrelsen's four weeks stand only in the cases that the law gives them", () => {
  const job = { ...decided, decider: "kommune-beskaeftigelse", channel: "digital-post", dated: "2026-11-18" };
  const four = "kommunen kun har fem dage";
  expect(textsOf(documentOf({ ...job, topicBeskaeftigelse: "kontanthjaelp" })).join(" ")).not.toContain(four);
  const listed = { ...job, topicBeskaeftigelse: "tilbud-og-aktivering", fiveDays: "yes" };
  expect(textsOf(documentOf(listed)).join(" ")).toContain(four);
});
