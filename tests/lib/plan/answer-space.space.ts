import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Answers } from "#lib/answers/answers.ts";
import { missingQuestions, nextQuestion, previousQuestion, prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { closedCases, everyWho } from "#tests/support/closed-cases.ts";
import { documentFaults } from "#tests/support/document-faults.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planFaults } from "#tests/support/plan-faults.ts";
import { countsByKind, everythingToReach, reachedBy } from "#tests/support/reached-by.ts";
import { secondDeadlineOf } from "#tests/support/second-deadline-of.ts";
import { cells, everyTriple } from "#tests/support/three-wise.ts";

const today = day("2026-11-21");
const seed = 20261121;
const counts = { combinations: 0, documents: 0, deadlines: 0, triples: 0, random: 0 };
const reached = new Set<string>();
const rules = new Set<string>();

/** What is wrong with the plan of a case, and with its words where they are asked for. */
function faultsOf(answers: Answers, read: CalendarDate, withWords: boolean): readonly string[] {
  const plan = makePlan(answers, read);
  for (const name of reachedBy(plan)) reached.add(name);
  for (const { because } of [...plan.tasks, ...plan.days]) if (because) rules.add(because);
  const faults = [...planFaults(plan)];
  if (plan.deadline.status === "computed") {
    const { steps: _steps, ...ours } = plan.deadline.deadline;
    if (JSON.stringify(sorted(ours)) !== JSON.stringify(sorted(secondDeadlineOf(plan) ?? {})))
      faults.push("another deadline by the walk");
    counts.deadlines += 1;
  }
  if (withWords) {
    faults.push(...documentFaults(composePlan(plan), plan));
    counts.documents += 1;
  }
  return faults;
}

function sorted(value: object): readonly unknown[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The first few cases with something wrong, as text. */
function faultyAmong(cases: Iterable<{ readonly answers: Answers; readonly today: CalendarDate }>, wordsEvery: number) {
  const faulty: string[] = [];
  let looked = 0;
  for (const { answers, today: read } of cases) {
    const faults = faultsOf(answers, read, looked % wordsEvery === 0);
    if (faults.length > 0 && faulty.length < 5) faulty.push(`${JSON.stringify(answers)}: ${faults.join("; ")}`);
    looked += 1;
  }
  return { faulty, looked };
}

describe("every combination of the closed answers that a rule reads together", () => {
  test.each(everyWho.map((who) => [Object.values(who).join(" ") || "nobody", who] as const))(
    "[F1][F2][F3][F4][F5][F7][F8][R4][R5][R6][C0] %s",
    (_name, who) => {
      const { faulty, looked } = faultyAmong(closedCases(who), 11);
      expect(faulty).toEqual([]);
      expect(looked).toBeGreaterThan(5000);
      counts.combinations += looked;
    },
  );
});

describe("every three answers that can stand together", () => {
  test("[R4][R6] do so in a plan without a fault", () => {
    // A generator of our own, so that the cases are the same every time.
    let state = seed;
    const random = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    const faulty: string[] = [];
    const made = everyTriple(random, (answers) => {
      const faults = [...faultsOf(answers, today, true), ...walkFaults(answers)];
      if (faults.length > 0 && faulty.length < 5) faulty.push(`${JSON.stringify(answers)}: ${faults.join("; ")}`);
    });
    expect(faulty).toEqual([]);
    expect(made.together).toBeGreaterThan(500_000);
    counts.triples = made.together;
    console.log(
      `3-wise: ${cells.length} answers, ${made.together} triples in ${made.cases} cases; ${made.apart} cannot stand together`,
    );
  });
});

describe("random complete cases", () => {
  test.each([0, 1, 2, 3])("[F9][T1] 25,000 of them, with their words (part %i)", (part) => {
    fc.assert(
      fc.property(anyCompleteCase, ({ answers, today: read }) => {
        counts.random += 1;
        expect([...faultsOf(answers, read, true), ...walkFaults(answers)]).toEqual([]);
      }),
      { numRuns: 25_000, seed: seed + part },
    );
  });
});

/** Forward and back through the guide, pruning, and what is missing of a case that is complete. */
function walkFaults(answers: Answers): readonly string[] {
  const faults: string[] = [];
  const pruned = prune(answers);
  if (JSON.stringify(prune(pruned)) !== JSON.stringify(pruned)) faults.push("pruned twice is not pruned once");
  if (missingQuestions(answers).length > 0) faults.push("a complete case misses something");
  let here = nextQuestion(answers, "decider");
  while (here) {
    const next = nextQuestion(answers, here.id);
    if (next && previousQuestion(answers, next.id)?.id !== here.id)
      faults.push(`back from ${next.id} is not ${here.id}`);
    here = next;
  }
  return faults;
}

describe("all of them together", () => {
  test("[R2][R4][R6] reach everything that a plan can hold", () => {
    expect([...everythingToReach].filter((name) => !reached.has(name))).toEqual([]);
    const clocks = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"];
    expect([...rules]).toEqual(
      expect.arrayContaining([...clocks, "F2", "F2p", "F5", "F6", "F7", "F8", "F11", "R1", "R4", "R5", "R6"]),
    );
  });
});

afterAll(() => {
  console.log(
    `answer space: ${counts.combinations} combinations, ${counts.triples} triples, ${counts.random} random cases; ` +
      `${counts.documents} documents, ${counts.deadlines} deadlines against the walk; reached ${countsByKind(reached)}; rules ${[...rules].sort().join(" ")}`,
  );
});
