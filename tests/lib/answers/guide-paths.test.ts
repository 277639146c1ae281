import { describe, expect, test } from "vitest";
import { stepIds } from "#content/ids/advice.ts";
import { firstQuestionPath, nextStep, previousStep, startPath, stepPath } from "#lib/answers/guide-paths.ts";

describe("the addresses of the guide", () => {
  test("it begins with one question for the citizen, and with a whole step for the advisor", () => {
    expect(startPath("citizen")).toBe("/guide/om-sagen/hvem-har-afgjort/");
    expect(startPath("advisor")).toBe("/guide/om-sagen/");
  });

  test("a step begins with the first question that is asked in it, or with itself where none is", () => {
    expect(firstQuestionPath("afgoerelsen", { stage: "decided" })).toBe("/guide/afgoerelsen/hvordan-kom-den/");
    expect(firstQuestionPath("afgoerelsen", { stage: "unknown", concern: ["tone-og-opfoersel"] })).toBe(
      stepPath("afgoerelsen"),
    );
  });

  test("the steps follow one another, forwards and backwards", () => {
    expect(previousStep(stepIds[0])).toBeNull();
    for (const [place, step] of stepIds.entries()) {
      const next = stepIds[place + 1] ?? null;
      expect(nextStep(step)).toBe(next);
      if (next) expect(previousStep(next)).toBe(step);
    }
  });
});
