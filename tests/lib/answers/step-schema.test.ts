import { describe, expect, test } from "vitest";
import { dateErrors } from "#content/da/errors.ts";
import { checkItemIds, type QuestionId } from "#content/ids/questions.ts";
import { readForm } from "#lib/answers/form-values.ts";
import { journey } from "#lib/answers/journey.ts";
import { stepSchema } from "#lib/answers/step-schema.ts";
import { textLimits } from "#lib/answers/text-limits.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");

/** What the schema says of one question's value: "path: message" of each error. */
function errorsOf(id: QuestionId, value: unknown): readonly string[] {
  const { error } = stepSchema([questionOf(id)], today).safeParse({ [id]: value });
  return error ? error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
}

describe("stepSchema", () => {
  test.each(["decider", "stage", "channel", "guidance", "boardOutcome"] as const)(
    "%s: nothing chosen, or something that is not in the list, is missing",
    (id) => {
      for (const wrong of ["", "x", "unknown ", null, undefined, "__proto__", "constructor"]) {
        expect(errorsOf(id, wrong), String(wrong)).toEqual([`${id}: missing`]);
      }
      expect(errorsOf(id, "unknown")).toEqual([]);
    },
  );

  test("kommune: one of the list or nothing, and nothing else", () => {
    for (const wrong of ["x", "unknown ", "__proto__"])
      expect(errorsOf("kommune", wrong)).toEqual(["kommune: missing"]);
    for (const right of ["", "unknown", "Aarhus"]) expect(errorsOf("kommune", right)).toEqual([]);
  });

  test.each(["concern", "accessWhat", "disagree"] as const)("%s: at least one of the list", (id) => {
    expect(errorsOf(id, [])).toEqual([`${id}: missing`]);
    expect(errorsOf(id, ["x"])).toEqual([`${id}: missing`]);
    expect(errorsOf(id, ["unknown"])).toEqual([]);
    expect(errorsOf(id, ["x", "unknown"])).toEqual([]);
  });

  test("check: a row that is passed by is no error, whatever is found there", () => {
    const all = Object.fromEntries(checkItemIds.map((item) => [item, "yes"]));
    expect(errorsOf("check", all)).toEqual([]);
    expect(errorsOf("check", { ...all, rule: "", heard: "måske" })).toEqual([]);
    expect(errorsOf("check", Object.fromEntries(checkItemIds.map((item) => [item, null])))).toEqual([]);
  });

  test.each([
    ["about", textLimits.about],
    ["wish", textLimits.wish],
    ["hearingWrong", textLimits.hearingWrong],
    ["ownQuestions", textLimits.ownQuestions],
    ["lateWords", textLimits.lateWords],
  ] as const)("%s: optional, and at most %i characters", (id, limit) => {
    expect(errorsOf(id, "")).toEqual([]);
    expect(errorsOf(id, "😀".repeat(limit))).toEqual([]);
    expect(errorsOf(id, ` ${"x".repeat(limit)} `)).toEqual([]);
    expect(errorsOf(id, "x".repeat(limit + 1))).toEqual([`${id}: too-long`]);
    expect(errorsOf(id, "x".repeat(5000))).toEqual([`${id}: too-long`]);
  });

  test("a text that is not optional has to be written", () => {
    const question = { id: "about", step: "om-sagen", slug: "x", field: "text" } as const;
    const { error } = stepSchema([question], today).safeParse({ about: " \n" });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([["about", "missing"]]);
    expect(stepSchema([question], today).safeParse({ about: " x " }).success).toBe(true);
  });

  test("a kommune that is not optional has to be chosen", () => {
    const question = { id: "kommune", step: "om-sagen", slug: "x", field: "kommune" } as const;
    for (const wrong of ["", "Stryker was here"])
      expect(stepSchema([question], today).safeParse({ kommune: wrong }).success).toBe(false);
    expect(stepSchema([question], today).safeParse({ kommune: "Aarhus" }).success).toBe(true);
  });

  test.each([
    ["", "", "", "day: missing"],
    ["", "11", "2026", "day: day-missing"],
    ["19", "", "2026", "month: month-missing"],
    ["19", "11", "", "year: year-missing"],
    ["x", "11", "2026", "day: day-number"],
    ["19", "13", "2026", "month: month-number"],
    ["19", "11", "2o26", "year: year-number"],
    ["31", "2", "2026", "day: not-real"],
    ["29", "2", "2027", "day: not-real"],
    ["22", "11", "2026", "day: future"],
    ["1", "1", "1899", "year: far-past"],
    ["1", "1", "2101", "year: far-future"],
  ])("[F10] a day it came of %j %j %j: %s", (dayOfMonth, month, year, expected) => {
    const fields = { day: dayOfMonth, month, year, unknown: false, confirmed: "" };
    expect(errorsOf("received", fields)).toEqual([`received.${expected}`]);
    expect(errorsOf("received", { ...fields, unknown: true })).toEqual([]);
  });

  test("[F10] a date on the letter after today is asked about once, then taken", () => {
    const fields = dateFields("2026-11-22");
    expect(errorsOf("dated", fields)).toEqual(["dated.day: future-confirm"]);
    expect(errorsOf("dated", { ...fields, confirmed: "2026-11-22" })).toEqual([]);
  });

  test("every error a date can have has been seen above or here", () => {
    const seen = [
      ...["", "|11|2026", "19||2026", "19|11|", "x|11|2026", "19|13|2026", "19|11|x", "31|2|2026", "22|11|2026"],
      ...["1|1|1899", "1|1|2101"],
    ].flatMap((typed) => {
      const [dayOfMonth = "", month = "", year = ""] = typed.split("|");
      const fields = { day: dayOfMonth, month, year, unknown: false, confirmed: "" };
      return [...errorsOf("received", fields), ...errorsOf("dated", fields)].map((error) => error.split(": ")[1]);
    });
    expect([...new Set(seen)].sort()).toEqual(Object.keys(dateErrors).sort());
  });

  test("an empty form has an error at every question that is not optional, each an id", () => {
    const { error } = stepSchema(journey, today).safeParse(readForm({}));
    const at = new Set(error?.issues.map(({ path }) => path[0]));
    expect([...at]).toEqual(journey.filter(({ optional }) => !optional).map(({ id }) => id));
    expect(new Set(error?.issues.map(({ message }) => message))).toEqual(new Set(["missing"]));
  });

  test("whatever shape is kept, an error is one of ours", () => {
    const known: readonly string[] = [...Object.keys(dateErrors), "too-long"];
    for (const kept of [null, 7, ["x"], { day: 7 }, "x".repeat(5000)]) {
      const form = readForm(Object.fromEntries(journey.map(({ id }) => [id, kept])));
      const messages =
        stepSchema(journey, today)
          .safeParse(form)
          .error?.issues.map(({ message }) => message) ?? [];
      expect(messages.length).toBeGreaterThan(20);
      expect(messages.filter((message) => !known.includes(message))).toEqual([]);
    }
  });

  test("reads only the questions it is given", () => {
    expect(stepSchema([questionOf("stage")], today).safeParse({ stage: "decided", decider: "" }).success).toBe(true);
    expect(stepSchema([], today).safeParse({ noget: "andet" }).success).toBe(true);
  });
});
