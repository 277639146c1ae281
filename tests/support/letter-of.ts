import { letterFields } from "#content/da/letters/fields.ts";
import type { LetterFieldId, LetterId } from "#content/ids/letters.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterForm } from "#lib/letters/letter-form.ts";
import type { Plan } from "#lib/plan/plan.ts";

/**
 * A letter in which every field that is asked for is filled: with what the plan suggests, else with its own name.
 *
 * @example letterOf("agenda", plan, { name: "Anna Hansen" })
 */
export function letterOf(
  id: LetterId,
  plan: Plan,
  typed: Partial<Readonly<Record<LetterFieldId, string>>> = {},
): Letter {
  const { fields, sender, suggested, onBehalf } = letterForm(id, plan);
  const filler = Object.fromEntries([...fields, ...sender].map((field) => [field, typedIn(field)]));
  return composeLetter({
    id,
    plan,
    today: plan.today,
    typed: { values: { ...filler, party: "Bo Hansen", ...suggested, ...typed }, ...(onBehalf && { onBehalf }) },
    optional: "leave-out",
  });
}

/** What stands for a field that nothing is known of. @example typedIn("reason") // "[reason]" */
function typedIn(field: LetterFieldId): string {
  return letterFields[field].lines ? `[${field}]\n\n- ét\n- to` : `[${field}]`;
}
