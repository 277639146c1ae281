"use client";

import { type ChangeEvent, type RefObject, useEffect, useRef } from "react";
import { useCase } from "#components/store/use-case.ts";
import { bothTexts } from "#lib/answers/form-values.ts";

type KeptText<Element extends HTMLInputElement | HTMLTextAreaElement> = {
  readonly ref: RefObject<Element | null>;
  readonly onChange: (event: ChangeEvent<Element>) => void;
};

/**
 * A text beside the form that is kept as it is typed. What was typed before the script had started is kept too. The field
 * begins anew (`key`) when the case was deleted, replaced or changed elsewhere, so that no key brings back what is gone.
 *
 * @param readKept the text in the tab's memory; the same function each time
 * @param write puts a text there; the same function each time
 * @example const { ref, onChange } = useKeptText<HTMLTextAreaElement>(readNotes, writeNotes);
 */
export function useKeptText<Element extends HTMLInputElement | HTMLTextAreaElement>(
  readKept: () => string,
  write: (text: string) => void,
): KeptText<Element> {
  const { ready } = useCase();
  const ref = useRef<Element>(null);
  useEffect(() => {
    const field = ref.current;
    if (!ready || !field) return;
    field.value = bothTexts(readKept(), field.value);
    write(field.value);
  }, [ready, readKept, write]);
  return { ref, onChange: ({ target }) => write(target.value) };
}
