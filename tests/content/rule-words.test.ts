import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleWords } from "#content/da/rule-words.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";

const named: readonly string[] = Object.keys(ruleWords);

describe("[F9] the numbers of our rules, for whoever meets one in a plan", () => {
  test("each that a day or a step shows has words, and none has them for nothing", () => {
    const shown = new Set<string>();
    fc.assert(
      fc.property(anyCase, ({ answers, today }) => {
        const { deadline, days } = makePlan(answers, today);
        if (deadline.status === "computed") for (const { rule } of deadline.deadline.steps) shown.add(rule);
        for (const { because, steps = [] } of days) {
          if (because) shown.add(because);
          for (const { rule } of steps) shown.add(rule);
        }
      }),
      { numRuns: 4000, seed: 20261121 },
    );
    expect([...shown].filter((rule) => !named.includes(rule))).toEqual([]);
    expect(named.filter((rule) => !shown.has(rule))).toEqual([]);
  });

  test("each is a rule of the document", () => {
    const rules = readFileSync("docs/rules.md", "utf8");
    for (const rule of named) expect(rules).toContain(`### ${rule} · `);
  });
});
