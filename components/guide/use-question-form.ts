"use client";

import { useEffect, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { whenIdle } from "#components/frame/when-idle.ts";
import { useTypedStore } from "#components/store/typed-store.ts";
import { useCase } from "#components/store/use-case.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import { type FormValues, readForm } from "#lib/answers/form-values.ts";
import type { Question } from "#lib/answers/journey.ts";
import { loadSchema, type StepContext, stepResolver } from "./step-resolver.ts";
import { typedOver, typedValues } from "./typed-values.ts";

export type QuestionForm = UseFormReturn<FormValues, StepContext>;

/**
 * The form of some questions, kept in step with the store it is for: every change is written there at once, so that
 * neither Back nor a reload loses it. Nothing is checked before "Næste".
 *
 * @param ids every question the page may show
 * @param asked those that are asked now, which are the ones to check
 * @example const form = useQuestionForm([question.id], [question]);
 */
export function useQuestionForm(ids: readonly QuestionId[], asked: readonly Question[]): QuestionForm {
  const { read, write } = useTypedStore();
  const { ready, form } = useCase();
  // Read once: from then on the form is the source, and the store follows it.
  const [defaultValues] = useState(() => typedValues(form, ids));
  const methods = useForm<FormValues, StepContext>({
    defaultValues,
    context: { questions: asked },
    resolver: stepResolver,
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const { subscribe, setValue, getValues } = methods;

  // The static page knows nothing of what the tab remembers; it is put in once the script has started.
  useEffect(() => {
    if (!ready) return;
    // And what was typed in it meanwhile is kept.
    const values = typedOver(read().form, readForm(getValues()), ids);
    for (const id of ids) setValue(id, values[id]);
    write(Object.fromEntries(ids.map((id) => [id, values[id]])));
  }, [ready, ids, setValue, getValues, read, write]);

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => write(Object.fromEntries(ids.map((id) => [id, values[id]]))),
      }),
    [subscribe, ids, write],
  );

  useEffect(() => {
    // When it does not come, the resolver goes without.
    const fetchIt = () => void loadSchema().catch(() => undefined);
    return whenIdle(fetchIt, 100);
  }, []);

  return methods;
}
