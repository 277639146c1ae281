import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { anyCase, anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planFaults } from "#tests/support/plan-faults.ts";
import { countsByKind, everythingToReach } from "#tests/support/reached-by.ts";
import { secondDeadlineOf } from "#tests/support/second-deadline-of.ts";

const seed = 20261121;
const today = day("2026-11-21");

describe("every plan", () => {
  test.each([
    ["complete", anyCompleteCase],
    ["some", anyCase],
  ])("[F8][R4][R5][R6][C0] of %s answers: one way, a next step, nothing that contradicts", (_which, anyOfThem) => {
    fc.assert(
      fc.property(anyOfThem, ({ answers, today: read }) => {
        const plan = makePlan(answers, read);
        expect(planFaults(plan)).toEqual([]);
        expect(plan.today).toBe(read);
        expect(plan.rulesVersion).toBe(rulesVersion);
      }),
      { numRuns: 1500, seed },
    );
  });

  test("[F1][F2][F3][F4][F5][F7][F12] its deadline is the one that the walk day by day finds", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, ({ answers, today: read }) => {
        const plan = makePlan(answers, read);
        const second = secondDeadlineOf(plan);
        if (plan.deadline.status !== "computed") return;
        const { steps, ...days } = plan.deadline.deadline;
        expect({ ...days, steps: steps.map(({ id, rule, day }) => `${id} ${rule} ${day}`) }).toMatchObject({
          ...second,
        });
        compared += 1;
      }),
      { numRuns: 1500, seed: seed + 1 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  test("nothing answered still has a plan, on any day", () => {
    for (const read of ["1990-01-01", "2026-02-28", "2028-02-29", "2099-12-31"]) {
      expect(planFaults(makePlan({}, day(read)))).toEqual([]);
    }
  });

  test("[T1] a plan holds only ids and days, and the same answers give the same plan", () => {
    fc.assert(
      fc.property(anyCase, ({ answers, today: read }) => {
        const plan = makePlan(answers, read);
        expect(makePlan(JSON.parse(JSON.stringify(answers)), read)).toEqual(plan);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        expect(makePlan(plan.answers, read)).toEqual(plan);
      }),
      { numRuns: 200, seed },
    );
  });
});

describe("the plans together", () => {
  test("[R2][R4][R6] reach every task, clock, question, contact, exit, route, station, decider and stage", () => {
    const reached = new Set(coveringCases().flatMap(({ adds }) => adds));
    console.log(`reached by ${coveringCases().length} plans: ${countsByKind(reached)}`);
    expect([...everythingToReach].filter((name) => !reached.has(name))).toEqual([]);
  });
});

/** A broken plan, and what must be found wrong with it: a check that finds nothing is no check. */
const good = makePlan(
  { decider: "kommune", stage: "decided", channel: "letter", dated: day("2026-11-18"), wantsComplaint: "yes" },
  today,
);
const task = (id: Plan["next"], advice: Plan["tasks"][number]["advice"] = "klagen"): Plan["tasks"][number] => ({
  id,
  advice,
  because: null,
});
const broken: readonly (readonly [string, Partial<Plan>, RegExp])[] = [
  ["no tasks", { tasks: [] }, /no task/],
  ["a next that is no task", { next: "wait-board" }, /next is no task/],
  ["tasks that contradict", { tasks: [...good.tasks, task("complain-today")] }, /complain and complain-today/],
  ["a task of another stage", { tasks: [...good.tasks, task("wait-board")] }, /wait-board at stage decided/],
  ["a task under another advice", { tasks: [...good.tasks, task("read-file")] }, /read-file under klagen/],
  ["a task twice", { tasks: [...good.tasks, ...good.tasks] }, /a task twice/],
  ["an advice out of order", { tasks: [...good.tasks, task("read-file", "aktindsigt")] }, /out of the guide's order/],
  ["a no that nobody said", { tasks: [task("no-complaint")], next: "no-complaint" }, /without a no/],
  ["route and exit", { way: { ...good.way, exit: "skat" } }, /route and exit/],
  ["a place with someone else", { stage: "complained" }, /here citizen at stage complained/],
  ["days out of order", { days: [...good.days].reverse() }, /days out of order/],
  ["no day to use", { days: [] }, /not among the days/],
  [
    "a clock of nothing",
    { days: [{ id: "maintain", day: day("2026-12-01"), owner: "citizen", because: "C4" }] },
    /maintain of something that has not happened/,
  ],
  [
    "a clock on a Sunday",
    { days: [...good.days, { id: "complaint-office", day: day("2027-01-03"), owner: "citizen", because: "F5" }] },
    /when offices are closed/,
  ],
  ["another day than today", { today: day("2027-06-01") }, /late otherwise than today says/],
  ["a deadline before the decision", { stage: "before-decision" }, /computed at stage before-decision/],
  ["no help", { contacts: [] }, /no free legal advice/],
  ["an exit twice", { sideExits: ["skat", "skat"] }, /twice in skat/],
  ["something missing that is not", { missing: ["decider"] }, /decider is not missing/],
  ["an answer too many", { answers: { ...good.answers, role: "bisidder" } }, /an answer that does not count/],
];

describe("the check of a plan", () => {
  test("finds nothing in a good one", () => {
    expect(planFaults(good)).toEqual([]);
  });

  test.each(broken)("finds %s", (_what, change, fault) => {
    expect(planFaults({ ...good, ...change }).join("; ")).toMatch(fault);
  });
});
