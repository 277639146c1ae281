import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { isSameForm, readKept } from "#lib/answers/kept-case.ts";
import { day } from "#tests/support/plain-notice.ts";

const today = day("2026-11-22");

test("10,000 texts: a case in the form's own shape, and no error at all", () => {
  const shaped = fc
    .dictionary(fc.constantFrom(...Object.keys(emptyForm), "until", "form"), fc.jsonValue())
    .map((form) => JSON.stringify({ form, until: form.until }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), shaped), (text) => {
      const { form } = readKept(text, today).kept;
      expect(isSameForm(readForm(form), form)).toBe(true);
    }),
    { numRuns: 10_000, seed: 20261122 },
  );
});
