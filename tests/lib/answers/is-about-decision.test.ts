import { describe, expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { isAboutDecision } from "#lib/answers/is-about-decision.ts";

describe("whether a case can be about a decision", () => {
  test.each<[Answers, boolean]>([
    [{}, true],
    [{ concern: [] }, true],
    [{ concern: ["decision"] }, true],
    [{ concern: ["unknown"] }, true],
    [{ concern: ["tone-og-opfoersel", "decision"] }, true],
    [{ concern: ["tone-og-opfoersel"] }, false],
    [{ stage: "unknown", concern: ["tone-og-opfoersel"] }, false],
  ])("[R4] %j: %s", (answers, isAbout) => {
    expect(isAboutDecision(answers)).toBe(isAbout);
  });

  test("[R4] where a stage is known it always is", () => {
    for (const stage of choiceOptions.stage.filter((known) => known !== "unknown"))
      expect(isAboutDecision({ stage, concern: ["tone-og-opfoersel"] })).toBe(true);
  });
});
