import { describe, expect, test } from "vitest";
import { dateQuestionIds } from "#content/ids/questions.ts";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { journey } from "#lib/answers/journey.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");

/** The shape of a value: what stands where, without what it says. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

const anything: readonly unknown[] = [
  null,
  undefined,
  0,
  Number.NaN,
  -1n,
  true,
  "",
  "aes",
  "\u202e😀",
  [],
  [1, 2, 3],
  [["a"]],
  {},
  { day: 7, month: null, year: ["2026"], unknown: "no", confirmed: 1 },
  { dated: {} },
  () => "aes",
  Symbol.iterator,
  new Map([["day", "1"]]),
];

describe("the empty form", () => {
  test("has every question of the journey, and nothing chosen, typed or ticked in any of them", () => {
    expect(journey.filter(({ id }) => !(id in emptyForm))).toEqual([]);
    const values = Object.values(emptyForm).flatMap((value) =>
      typeof value === "object" && !Array.isArray(value) ? Object.values(value) : [value],
    );
    expect(values.filter((value) => !["", "false"].includes(String(value)))).toEqual([]);
  });
});

describe("readForm", () => {
  test.each(anything.map((found) => [String(found), found]))(
    "%s kept as the whole form gives an empty form",
    (_n, found) => {
      expect(readForm(found)).toEqual(emptyForm);
    },
  );

  test.each(anything.map((found) => [String(found), found]))(
    "%s kept at every question keeps the form's shape",
    (_n, found) => {
      const form = readForm(Object.fromEntries(journey.map(({ id }) => [id, found])));
      expect(shapeOf(form)).toEqual(shapeOf(emptyForm));
      expect(() => readAnswers(form, today)).not.toThrow();
    },
  );

  test("keeps what was typed, right or wrong", () => {
    const kept = {
      decider: "aes",
      about: "x".repeat(5000),
      dated: { ...dateFields("2026-02-31"), year: "<script>" },
      concern: ["decision", "noget andet"],
      check: { rule: "no" },
    };
    const form = readForm(JSON.parse(JSON.stringify(kept)));
    expect(form).toMatchObject({ ...kept, check: { rule: "no", dated: "" } });
    expect(readForm(form)).toEqual(form);
  });

  test("drops what no question asks, and is not reached through a prototype", () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"decider":"aes"},"constructor":{"prototype":{"x":1}},"toString":"x","cpr":"010101-0101","stage":"decided"}',
    );
    const form = readForm(hostile);
    expect(Object.keys(form).sort()).toEqual(
      [...journey.map(({ id }) => id), "notes", "session", "ownNotes", "done"].sort(),
    );
    expect(form.stage).toBe("decided");
    expect(form.decider).toBe("");
    expect(JSON.stringify(form)).not.toContain("010101");
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test("takes only texts out of a list", () => {
    expect(readForm({ disagree: ["result", 7, null, ["amount"], "facts"] }).disagree).toEqual(["result", "facts"]);
  });

  test("a lone box is ticked by its value or by true, and by nothing else", () => {
    const ticked = (unknown: unknown) => readForm({ dated: { unknown } }).dated.unknown;
    expect([true, "yes", false, "no", "true", 1, null].map(ticked)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("a huge form is read, and none of it becomes an answer that is too long", () => {
    const huge = "å".repeat(2_000_000);
    const form = readForm({
      ...Object.fromEntries(journey.map(({ id }) => [id, huge])),
      concern: Array.from({ length: 100_000 }, () => huge),
      dated: { day: huge, month: huge, year: huge, unknown: false, confirmed: huge },
    });
    expect(form.wish).toBe(huge);
    expect(readAnswers(form, today)).toEqual({});
  });

  test("the empty form has a place for every question and no answer", () => {
    expect(Object.keys(emptyForm).sort()).toEqual(
      [...journey.map(({ id }) => id), "notes", "session", "ownNotes", "done"].sort(),
    );
    expect(readAnswers(emptyForm, today)).toEqual({});
    for (const id of dateQuestionIds) expect(Object.values(emptyForm[id])).toEqual(["", "", "", false, ""]);
  });
});
