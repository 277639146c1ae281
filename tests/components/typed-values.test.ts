import { expect, test } from "vitest";
import { typedOver, typedValues } from "#components/guide/typed-values.ts";
import { bothTexts, emptyForm, type FormValues, readForm } from "#lib/answers/form-values.ts";

const only = (form: FormValues) => typedValues(form, ids);
const ids = ["decider", "about", "dated", "check", "concern"] as const;

test("only what has been typed is taken as a form's defaults", () => {
  expect(typedValues(readForm({ ...emptyForm, decider: "aes", stage: "decided" }), ids)).toEqual({ decider: "aes" });
});

test("what is typed before the script over what was kept: the later choice counts, and no text goes", () => {
  const kept = readForm({
    ...emptyForm,
    decider: "aes",
    about: "Min søns støtte",
    dated: { day: "3", month: "11", year: "2026" },
    check: { rule: "no", facts: "yes" },
    concern: ["decision"],
    wish: "Flere timer",
  });
  const typed = readForm({ ...emptyForm, decider: "kommune", about: "er væk", check: { rule: "yes" } });
  expect(only(typedOver(kept, typed, ids))).toEqual({
    ...only(kept),
    decider: "kommune",
    about: "Min søns støtte er væk",
  });
  expect(only(typedOver(kept, emptyForm, ids))).toEqual(only(kept));
  // The first row of a check that was not kept counts as any choice.
  expect(typedOver(emptyForm, typed, ids).check).toEqual(typed.check);
  // A day is typed as one: half of a new one beside half of an old one would be a third day.
  const day = { ...emptyForm.dated, day: "4" };
  expect(typedOver(kept, readForm({ ...emptyForm, dated: day }), ids).dated).toEqual(day);
});

test.each([
  ["", "", ""],
  ["kept", "", "kept"],
  ["", "typed", "typed"],
  ["kept", "typed", "kept typed"],
  ["the same", "the same", "the same"],
])("the texts %j and %j together are %j", (kept, typed, both) => {
  expect(bothTexts(kept, typed)).toBe(both);
});
