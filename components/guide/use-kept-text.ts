"use client";

import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useCase } from "#components/store/use-case.ts";
import { bothTexts } from "#lib/answers/form-values.ts";

type KeptText<Element extends HTMLInputElement | HTMLTextAreaElement> = {
  readonly ref: RefObject<Element | null>;
  readonly onChange: (event: ChangeEvent<Element>) => void;
};

/**
 * A text beside the form that is kept as it is typed. What was typed before the script had started is kept too. When the
 * case was deleted, replaced or changed elsewhere the field follows, so that no key brings back what is gone.
 *
 * @param readKept the text in the tab's memory; the same function each time
 * @param write puts a text there; the same function each time
 * @example const { ref, onChange } = useKeptText<HTMLTextAreaElement>(readNotes, writeNotes);
 */
export function useKeptText<Element extends HTMLInputElement | HTMLTextAreaElement>(
  readKept: () => string,
  write: (text: string) => void,
): KeptText<Element> {
  const { ready, turn } = useCase();
  const [startedTurn] = useState(turn);
  const ref = useRef<Element>(null);
  useEffect(() => {
    const field = ref.current;
    if (!ready || !field) return;
    const kept = readKept();
    field.value = turn === startedTurn ? bothTexts(kept, field.value) : kept;
    write(field.value);
  }, [ready, turn, startedTurn, readKept, write]);
  return { ref, onChange: ({ target }) => write(target.value) };
}
