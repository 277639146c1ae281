import { describe, expect, test } from "vitest";
import { type ChoiceQuestionId, choiceOptions } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { isOffered } from "#lib/answers/offered.ts";

const hearingAt = (stage: Answers["stage"]) =>
  choiceOptions.hearing.filter((value) => isOffered("hearing", value, stage ? { stage } : {}));

describe("the answers to choose among", () => {
  test("nobody with a decision is offered that there is none, and nobody without one that it has come", () => {
    expect(hearingAt("before-decision")).toEqual(["not-yet", "open", "answered", "unknown"]);
    expect(hearingAt("decided")).toEqual(["answered", "not-answered", "not-held", "unknown"]);
    for (const stage of ["complained", "new-decision", "forwarded", "board-decided"] as const)
      expect(hearingAt(stage)).toEqual(["open", "answered", "not-answered", "not-held", "unknown"]);
    for (const stage of [undefined, "unknown"] as const) expect(hearingAt(stage)).toEqual(choiceOptions.hearing);
  });

  test("the kommune's own adviser is offered where the case can be a kommune's", () => {
    const isOfferedBy = (decider: Answers["decider"]) =>
      isOffered("companion", "borgerraadgiver", decider ? { decider } : {});
    for (const decider of [
      "kommune",
      "kommune-beskaeftigelse",
      "boerne-og-ungeudvalg",
      "uddannelsesinstitution",
      "other",
      "unknown",
      undefined,
    ] as const)
      expect(isOfferedBy(decider)).toBe(true);
    for (const decider of ["a-kasse", "aes", "arbejdstilsynet", "udbetaling-danmark", "star"] as const)
      expect(isOfferedBy(decider)).toBe(false);
  });

  test("an answer of the same name to another question is that question's own", () => {
    for (const value of ["not-yet", "not-held", "open"]) {
      expect(isOffered("access", value, { stage: "decided" })).toBe(true);
      expect(isOffered("access", value, { stage: "before-decision" })).toBe(true);
    }
    expect(isOffered("access", "borgerraadgiver", { decider: "aes" })).toBe(true);
  });

  test("every question keeps at least two answers in every case", () => {
    for (const stage of choiceOptions.stage)
      for (const decider of choiceOptions.decider)
        for (const [question, values] of Object.entries(choiceOptions)) {
          const offered = values.filter((value) => isOffered(question as ChoiceQuestionId, value, { stage, decider }));
          expect(offered.length, `${question} ${stage} ${decider}`).toBeGreaterThanOrEqual(2);
        }
  });
});
