import type { Resolver } from "react-hook-form";
import { readToday } from "#components/clock/read-today.ts";
import { type FormValues, readForm } from "#lib/answers/form-values.ts";
import type { Question } from "#lib/answers/journey.ts";

/** What the resolver needs beside the values: which questions are asked. */
export type StepContext = { readonly questions: readonly Question[] };

/**
 * Fetches the schema's code, so that it is there when "Næste" is pressed, also if the network then is not.
 *
 * @example useEffect(() => void loadSchema(), []);
 */
export function loadSchema() {
  return Promise.all([import("@hookform/resolvers/zod"), import("#lib/answers/step-schema.ts")]);
}

/**
 * Checks a step's form against its zod schema. zod is not in the page's first load: it weighs more than the rest of
 * the form together, and nothing is checked before "Næste". The day is the one on which that is pressed.
 *
 * @example useForm({ defaultValues: form, context: { questions }, resolver: stepResolver });
 */
export const stepResolver: Resolver<FormValues, StepContext> = async (values, context, options) => {
  const loaded = await loadSchema().catch(() => null);
  // It did not come (no network, another release): nobody is held back. What is wrong is read as no answer, and says so.
  if (!loaded || !context) return { values, errors: {} };
  const [{ zodResolver }, { stepSchema }] = loaded;
  const schema = stepSchema(context.questions, readToday());
  // Which questions the schema has is known when it is made, not when it is compiled.
  return zodResolver(schema, undefined, { raw: true })(readForm(values), undefined, options as never) as never;
};
