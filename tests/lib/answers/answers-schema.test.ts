import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkAnswerIds,
  checkItemIds,
  choiceOptions,
  choicesOptions,
  dateQuestionIds,
  textQuestionIds,
} from "#content/ids/questions.ts";
import { textLimits } from "#lib/answers/text-limits.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { answersSchema, parseAnswers } from "#tests/support/answers-schema.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";

const accepts = (value: unknown): boolean => answersSchema.safeParse(value).success;

describe("answersSchema", () => {
  test("takes no answers, and every closed answer alone", () => {
    expect(accepts({})).toBe(true);
    let taken = 0;
    const take = (answers: unknown) => {
      expect(parseAnswers(answers)).toEqual(answers);
      taken += 1;
    };
    for (const [id, options] of Object.entries(choiceOptions)) for (const option of options) take({ [id]: option });
    for (const [id, options] of Object.entries(choicesOptions)) for (const option of options) take({ [id]: [option] });
    for (const item of checkItemIds) for (const answer of checkAnswerIds) take({ check: { [item]: answer } });
    for (const id of dateQuestionIds) for (const answer of ["unknown", "2026-11-21"]) take({ [id]: answer });
    for (const id of textQuestionIds) for (const text of ["", "x", "x".repeat(textLimits[id])]) take({ [id]: text });
    for (const kommune of ["Aarhus", "Ærø", "unknown"]) take({ kommune });
    expect(taken).toBeGreaterThan(150);
  });

  test.each([
    ["no object", null],
    ["a text", "decided"],
    ["a list", []],
    ["a list of answers", [{ decider: "aes" }]],
    ["an unknown question", { cpr: "010101-0101" }],
    ["an unknown question beside a known one", { decider: "aes", name: "Åse" }],
    ["a name of the prototype", JSON.parse('{"__proto__":{"decider":"aes"}}')],
    ["a constructor", { constructor: "aes" }],
    ["a choice out of its list", { decider: "Kommune" }],
    ["null as a choice", { decider: null }],
    ["undefined as a choice", { decider: undefined }],
    ["two answers to one question", { decider: ["aes"] }],
    ["one answer to a question with several", { concern: "decision" }],
    ["an entry out of its list", { concern: ["decision", "x"] }],
    ["a kommune that does not exist", { kommune: "Sverige" }],
    ["a check of something else", { check: { cpr: "yes" } }],
    ["a check answered otherwise", { check: { rule: "maybe" } }],
    ["a check without rows", { check: null }],
    ["a day that does not exist", { dated: "2026-02-31" }],
    ["29 February of a year without one", { dated: "2027-02-29" }],
    ["a day written otherwise", { dated: "19.11.2026" }],
    ["a moment", { dated: "2026-11-21T00:00:00Z" }],
    ["a day as a number", { dated: 20261121 }],
    ["a Date", { dated: new Date(0) }],
    ["a text as a number", { wish: 7 }],
  ])("refuses %s", (_what, value) => {
    expect(accepts(value)).toBe(false);
    expect(() => parseAnswers(value)).toThrow();
  });

  test.each(textQuestionIds)("refuses %s when it is longer than the form lets it be", (id) => {
    expect(accepts({ [id]: "x".repeat(textLimits[id] + 1) })).toBe(false);
    expect(accepts({ [id]: "😀".repeat(textLimits[id] + 1) })).toBe(false);
  });

  test("what it takes is the same when it has been written and read", () => {
    fc.assert(
      fc.property(anyCase, ({ answers }) => {
        expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
      }),
      { numRuns: 300 },
    );
  });

  test("[F10] of every day at the edges: refused, or the plan can be made of it", () => {
    const edges = ["0000-01-01", "0001-01-01", "0099-12-31", "1582-10-15", "1899-12-31", "1900-01-01", "2100-12-31"];
    const cases = [...edges, "2101-01-01", "9999-11-30", "9999-12-31"].flatMap((edge) => [
      { decider: "kommune", stage: "decided", channel: "letter", dated: edge },
      { decider: "kommune", stage: "decided", channel: "digital-post", dated: "2026-11-19", letterDay: edge },
      { decider: "adoptionssamraad", stage: "decided", channel: "oral", told: edge },
      { decider: "aes", stage: "complained", channel: "letter", dated: edge, complainedOn: edge },
      { decider: "kommune", stage: "new-decision", outcome: "partly", newDecisionDay: edge },
      { decider: "aes", stage: "board-decided", boardOutcome: "afvist", boardDay: edge },
      { access: "waiting", accessDay: edge, meeting: "yes", meetingDay: edge, hearing: "open", hearingDay: edge },
    ]);
    let planned = 0;
    for (const answers of cases.filter(accepts)) {
      expect(() => makePlan(parseAnswers(answers), day("2026-11-21")), JSON.stringify(answers)).not.toThrow();
      planned += 1;
    }
    expect(planned).toBeGreaterThan(10);
  });
});
