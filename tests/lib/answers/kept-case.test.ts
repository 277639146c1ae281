import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { isEmptyForm, keptDays, keptText, readKept } from "#lib/answers/kept-case.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";
import { day } from "#tests/support/plain-notice.ts";

const today = day("2026-11-22");
const kept = { form: { ...emptyForm, decider: "aes" }, register: "advisor" } as const;

test("what was kept comes back as it was", () => {
  fc.assert(
    fc.property(anyCase, ({ answers }) => {
      const one = { form: typedAnswers(answers), register: "citizen" } as const;
      expect(readKept(keptText(one, null), today)).toEqual({ kept: one, until: null, fault: null });
    }),
    { numRuns: 300, seed: 20261122 },
  );
});

test("its id for the calendar comes back, and nothing that is not one", () => {
  const id = "0f3c8a522d5b4c7e9a315f0d7c1b2e90";
  expect(readKept(keptText({ ...kept, id }, null), today).kept).toEqual({ ...kept, id });
  for (const wrong of ["", "Anna Hansen", id.toUpperCase(), `${id}0`, 7, null, [id]]) {
    const text = JSON.stringify({ ...kept, id: wrong });
    expect(readKept(text, today).kept).toEqual(kept);
  }
});

test("where the browser ends it with the tab, no last day is kept, and none is read", () => {
  expect(JSON.parse(keptText(kept, null))).toEqual(kept);
  expect(readKept(keptText(kept, null), today).until).toBeNull();
});

test("its last day counts, the day after it is not read, and no clock makes it longer than it may be", () => {
  expect(keptDays).toBe(90);
  expect(readKept(keptText(kept, today), today)).toEqual({ kept, until: today, fault: null });
  const gone = readKept(keptText(kept, day("2026-11-21")), today);
  expect(gone).toEqual({ kept: { form: emptyForm, register: "citizen" }, until: null, fault: "expired" });
  expect(readKept(keptText(kept, day("2099-01-01")), today).until).toBe("2027-02-20");
});

test.each<[string, string, string | null]>([
  ["nothing", "", "unreadable"],
  ["no JSON", "{", "unreadable"],
  ["a list", "[]", "unreadable"],
  ["no form", '{"register":"advisor"}', "unreadable"],
  ["a form of another shape", '{"form":[]}', "unreadable"],
  ["an empty form", '{"form":{}}', null],
  ["a question that is gone, never answered", '{"form":{"gone":""}}', null],
  ["a question with several answers that is gone, never answered", '{"form":{"gone":[]}}', null],
  [
    "a date question that is gone, never answered",
    '{"form":{"gone":{"day":"","month":"","year":"","unknown":false,"confirmed":""}}}',
    null,
  ],
  ["a question with rows that is gone, never answered", '{"form":{"gone":{"rule":"","reasons":""}}}', null],
  ["a date question that is gone, half typed", '{"form":{"gone":{"day":"7","month":"","unknown":false}}}', "older"],
  ["a date question that is gone, not known", '{"form":{"gone":{"day":"","month":"","unknown":true}}}', "older"],
  ["a question that is gone, without a value", '{"form":{"gone":null}}', null],
  ["a question that is gone", '{"form":{"gone":"x"}}', "older"],
  ["a question with several answers that is gone", '{"form":{"gone":["x"]}}', "older"],
  ["a list where there is one answer", '{"form":{"decider":["aes"]}}', "older"],
  ["an answer that is still there", '{"form":{"decider":"aes"}}', null],
  ["a question with one answer, never answered", '{"form":{"decider":""}}', null],
  ["an answer that is gone", '{"form":{"decider":"gone"}}', "older"],
  ["__proto__", '{"form":{"__proto__":{"decider":"aes"}}}', "older"],
])("%s", (_what, text, fault) => {
  const read = readKept(text, today);
  expect(read.fault).toBe(fault);
  expect(readForm(read.kept.form)).toEqual(read.kept.form);
});

test("a form in which nothing is typed is empty", () => {
  expect(isEmptyForm(readForm({}))).toBe(true);
  expect(isEmptyForm(kept.form)).toBe(false);
});
