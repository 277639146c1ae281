import fc from "fast-check";
import { expect, test } from "vitest";
import { answersByStep } from "#components/guide/answer-items.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { guideSteps } from "#lib/document/guide-steps.ts";
import { missingAnswers } from "#lib/document/missing-answers.ts";
import { stepNames } from "#lib/document/step-names.ts";
import { isPastTheDay } from "#lib/plan/lateness-ladder.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";

test("[F8] what the plan misses stands among the answers as not answered, and its step is not done, late or not", () => {
  let late = 0;
  for (const { answers, today } of fc.sample(anyCase, { seed: 20261122, numRuns: 400 })) {
    const plan = makePlan(answers, today);
    // As the pages that echo the answers know them: from what was typed, and without the plan.
    const isLate = isPastTheDay(answers, today);
    const steps = answersByStep(answers, isLate, "citizen", "svar", "-");
    const states = guideSteps("om-sagen", answers, isLate, "citizen", stepNames());
    for (const { id, short } of missingAnswers(plan, "citizen")) {
      const place = steps.findIndex(({ step }) => step === questionOf(id).step);
      expect(steps[place]?.items).toContainEqual(expect.objectContaining({ label: short, value: "-" }));
      // The check of the decision may be left out.
      if (id !== "check") expect(states[place]?.state).not.toBe("done");
    }
    if (plan.missing.includes("lateReason")) late += 1;
  }
  expect(late).toBeGreaterThan(5);
});
