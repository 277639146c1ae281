import fc from "fast-check";
import { expect, test } from "vitest";
import { changeSentences } from "#lib/document/change-sentences.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { planChanges } from "#lib/plan/plan-changes.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";

test("what a change has done, of any two cases: whole sentences, and none where they are one and the same", () => {
  fc.assert(
    fc.property(anyCase, anyCase, ({ answers, today }, other) => {
      const [a, b] = [makePlan(answers, today), makePlan(other.answers, today)];
      expect(planChanges(a, a)).toBeNull();
      const changes = planChanges(a, b);
      for (const sentence of changes ? changeSentences(changes, "advisor") : []) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/[{}]|undefined|null/);
      }
    }),
    { numRuns: 100 },
  );
});
