import { expect, test } from "vitest";
import { letterIds } from "#content/ids/letters.ts";
import { fieldLabel } from "#lib/letters/field-label.ts";
import { fieldsLeft, letterForm } from "#lib/letters/letter-form.ts";

test.each(letterIds)("in the letter %s what may be left out says so, and nothing else does", (id) => {
  const form = letterForm(id, null);
  const needed = fieldsLeft({ ...form, suggested: {} }, { values: {} });
  for (const field of [...form.fields, ...form.sender]) {
    expect(fieldLabel(field, form).endsWith("(valgfrit)"), field).toBe(!needed.includes(field));
    expect(fieldLabel(field, form).split("(valgfrit)").length, field).toBeLessThanOrEqual(2);
  }
});
