import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/answers/answers.ts";
import { checkAnswers } from "#lib/answers/check-answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { answersSchema } from "#tests/support/answers-schema.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";

const today = day("2026-11-21");

/** Calls the function as a caller without types could. */
function callWith(answers: unknown): () => unknown {
  const untyped: (answers: never) => unknown = checkAnswers;
  return () => untyped(answers as never);
}

describe("answers that the types forbid", () => {
  test.each<[string, unknown]>([
    ['answers.decider cannot be "byretten"', { decider: "byretten" }],
    ["answers.decider cannot be null", { decider: null }],
    ["answers.decider cannot be object", { decider: ["aes"] }],
    ['answers.concern cannot be "decision"', { concern: "decision" }],
    ["answers.concern cannot be object", { concern: ["decision", "x"] }],
    ['answers.dated cannot be "2026-02-31"', { dated: "2026-02-31" }],
    ["answers.dated cannot be number", { dated: 20261121 }],
    ['answers.dated cannot be "9999-12-31"', { dated: "9999-12-31" }],
    ['answers.dated cannot be "2101-01-01"', { dated: "2101-01-01" }],
    ['answers.boardDay cannot be "1899-12-31"', { boardDay: "1899-12-31" }],
    ["answers.received cannot be object", { received: new Date(0) }],
    ["answers.about cannot be number", { about: 7 }],
    ['answers.kommune cannot be "Malmø"', { kommune: "Malmø" }],
    ['answers.check cannot be "yes"', { check: "yes" }],
    ["answers.check cannot be object", { check: { rule: "perhaps" } }],
    ["answers.check cannot be object", { check: { stamp: "yes" } }],
    ["answers.check cannot be object", { check: ["yes"] }],
    ["answers.check cannot be object", { check: new Date(0) }],
    ["answers.check cannot be null", { check: null }],
    ['answers.notes cannot be "x"', { notes: "x" }],
    ["answers.notes cannot be object", { notes: [] }],
    ["answers.notes cannot be object", { notes: { "om-sagen": 7 } }],
    ["answers.notes cannot be object", { notes: { alt: "x" } }],
    ["answers.session cannot be number", { session: 7 }],
    ["answers.ownNotes cannot be object", { ownNotes: ["x"] }],
    ['answers.done cannot be "complain"', { done: "complain" }],
    ["answers.done cannot be object", { done: [7] }],
    ["answers.cpr is not asked anywhere", { cpr: "010190-1234" }],
    ["answers.toString is not asked anywhere", { toString: "yes" }],
    ["answers is not an object: null", null],
    ["answers is not an object: undefined", undefined],
    ['answers is not an object: "decider"', "decider"],
    ["answers is not an object: object", []],
    ["answers is not an object: object", new Date(0)],
    ["answers is not an object: object", new Map()],
  ])("[F10] are refused by name: %s", (message, answers) => {
    expect(callWith(answers)).toThrow(new RangeError(message));
    expect(() => makePlan(answers as Answers, today)).toThrow(new RangeError(message));
  });

  test.each([undefined, null, "", "i dag", "2026-02-31", 20261121, 7n, Symbol("today"), new Date(0)])(
    "[F10] so is a today that is no day: %o",
    (read) => {
      expect(() => makePlan({}, read as unknown as typeof today)).toThrow(RangeError);
      expect(() => makePlan({}, read as unknown as typeof today)).toThrow("today");
    },
  );
});

describe("answers that the types allow", () => {
  test("[F10] nothing, and absent written as undefined", () => {
    expect(callWith({})).not.toThrow();
    expect(callWith(Object.fromEntries(journey.map(({ id }) => [id, undefined])))).not.toThrow();
    expect(callWith({ check: {} })).not.toThrow();
    expect(callWith({ concern: [] })).not.toThrow();
    expect(callWith({ notes: {}, done: [], session: "", ownNotes: "" })).not.toThrow();
    expect(callWith({ notes: { "om-sagen": "x" }, done: ["complain"], session: "x", ownNotes: "x" })).not.toThrow();
    expect(callWith({ dated: "1900-01-01", received: "2100-12-31", told: "unknown" })).not.toThrow();
    // An object without a prototype is one too.
    expect(callWith(Object.assign(Object.create(null), { decider: "aes" }))).not.toThrow();
  });

  test("[F10] whatever the schema accepts, and nothing that it does not, but for the limits of a form", () => {
    const anyValue = fc.oneof(
      fc.constantFrom("unknown", "yes", "aes", "Aarhus", "2026-11-21", "2026-02-31", "decision", "letter", "x", ""),
      fc.constantFrom<unknown>(7, null, true, [], ["unknown"], ["x"], {}, { rule: "yes" }, { rule: "x" }),
    );
    const anyId = fc.constantFrom(...journey.map(({ id }) => id), "cpr");
    let refused = 0;
    fc.assert(
      fc.property(anyCase, anyId, anyValue, ({ answers }, id, value) => {
        expect(callWith(answers)).not.toThrow();
        const changed = { ...answers, [id]: value };
        const isAccepted = answersSchema.safeParse(changed).success;
        if (isAccepted) expect(callWith(changed)).not.toThrow();
        else expect(callWith(changed)).toThrow(id);
        refused += isAccepted ? 0 : 1;
      }),
      { numRuns: 1000, seed: 20261122 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});
