import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textQuestionIds } from "#content/ids/questions.ts";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { textLimits } from "#lib/answers/text-limits.ts";
import { answersSchema } from "#tests/support/answers-schema.ts";
import { anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields, typedForm } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");

describe("readAnswers", () => {
  test.each([
    ["a choice that is not in its list", { decider: "skattestyrelsen", stage: "DECIDED", channel: " letter" }],
    ["a name of the prototype", { decider: "constructor", channel: "__proto__", kommune: "toString" }],
    ["a kommune that does not exist", { kommune: "Sverige" }],
    ["a kommune written otherwise", { kommune: "aarhus" }],
    ["lists without one right entry", { concern: ["x"], disagree: [], accessWhat: ["DECISION"] }],
    ["blank texts", { about: "  ", wish: "\n\t", ownQuestions: "\u00a0" }],
    ["a check without answers", { check: { dated: "", rule: "måske", cpr: "yes" } }],
    ["a date that does not exist", { dated: dateFields("2026-02-31"), told: dateFields("2027-02-29") }],
    ["half a date", { dated: { ...dateFields("2026-11-19"), month: "" } }],
    ["a day it came that lies ahead", { received: dateFields("2026-11-22"), boardDay: dateFields("2030-01-01") }],
    ["letters in the year", { dated: { ...dateFields("2026-11-19"), year: "2o26" } }],
  ])("leaves out %s", (_what, typed) => {
    expect(readAnswers(readForm(typed), today)).toEqual({});
  });

  test("leaves out what is wrong and keeps what is right beside it", () => {
    const form = readForm({
      decider: "kommune",
      kommune: "Ærø",
      concern: ["x", "magtanvendelse", "decision", "decision"],
      check: { rule: "no", dated: "måske" },
      dated: dateFields("2026-11-19"),
      received: dateFields("2026-11-31"),
      told: { ...dateFields("2026-11-19"), unknown: true },
      wish: "  Hjælp  ",
    });
    expect(readAnswers(form, today)).toEqual({
      decider: "kommune",
      kommune: "Ærø",
      concern: ["decision", "magtanvendelse"],
      check: { rule: "no" },
      dated: "2026-11-19",
      told: "unknown",
      wish: "Hjælp",
    });
  });

  test.each(textQuestionIds)("%s is kept to its limit, counted in characters and not in halves of them", (id) => {
    const limit = textLimits[id];
    const read = (text: string) => readAnswers({ ...emptyForm, [id]: text }, today)[id];
    for (const character of ["x", "å", "😀"]) {
      const longest = character.repeat(limit);
      expect(read(longest)).toBe(longest);
      expect(read(` ${longest}\n`)).toBe(longest);
      expect(read(`${longest}${character}`)).toBeUndefined();
      expect(answersSchema.safeParse({ [id]: longest }).success, `${limit} × ${character}`).toBe(true);
    }
  });

  test("what a person typed is what is read, but for days that cannot be: and the schema accepts it", () => {
    let dropped = 0;
    fc.assert(
      fc.property(anyCompleteCase, (given) => {
        const read = readAnswers(typedForm(given.answers), given.today);
        expect(answersSchema.safeParse(read).success).toBe(true);
        for (const [id, answer] of Object.entries(given.answers)) {
          if (id in read) expect(read).toHaveProperty(id, answer);
          else {
            expect(typeof answer === "string" && answer > given.today, `${id}: ${answer}`).toBe(true);
            dropped += 1;
          }
        }
        expect(Object.keys(read).filter((id) => !(id in given.answers))).toEqual([]);
      }),
      { numRuns: 300, seed: 20261121 },
    );
    expect(dropped).toBeGreaterThan(0);
  });
});
