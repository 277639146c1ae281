import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { watchCases } from "#tests/support/case-watch.ts";
import { countsByKind, everythingToReach } from "#tests/support/reached-by.ts";

const seed = 20261121;
const watch = watchCases();

describe("random complete cases", () => {
  test.each([0, 1, 2, 3])("[F9][T1] 25,000 of them, with their words (part %i)", (part) => {
    fc.assert(
      fc.property(anyCompleteCase, ({ answers, today }) => {
        expect(watch.faultsOf(answers, today, { words: true })).toEqual([]);
      }),
      { numRuns: 25_000, seed: seed + part },
    );
  });

  test("[R2][R4][R6] reach every task, clock, question, step, station, exit, and every rule that one can cite", () => {
    expect([...everythingToReach].filter((name) => !watch.reached.has(name))).toEqual([]);
  });
});

afterAll(() => {
  const { cases, documents, deadlines } = watch.counts;
  console.log(
    `random cases: ${cases}; ${documents} documents, ${deadlines} deadlines against the walk; ` +
      `reached ${countsByKind(watch.reached)}`,
  );
});
