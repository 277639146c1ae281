import { letterFields } from "#content/da/letters/fields.ts";
import { letterEditor } from "#content/da/letters/page.ts";
import type { LetterFieldId } from "#content/ids/letters.ts";
import { fill } from "#lib/document/fill.ts";
import { type LetterForm, neededFields } from "./letter-form.ts";

/**
 * What a field beside a letter is called. The same field is needed in one letter and may be left out of another.
 *
 * @param form the letter's, which knows what it is not whole without
 * @example fieldLabel("newFacts", letterForm("complaint", null)) // "Hvad er nyt, eller hvad viser det? (valgfrit)"
 * @example fieldLabel("newFacts", letterForm("new-information", null)) // "Hvad er nyt, eller hvad viser det?"
 */
export function fieldLabel(id: LetterFieldId, form: LetterForm): string {
  const { label } = letterFields[id];
  return neededFields(form).includes(id) ? label : fill(letterEditor.optional, { label });
}
