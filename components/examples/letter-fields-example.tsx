"use client";

import { useState } from "react";
import { LetterFields } from "#components/letters/letter-fields.tsx";
import type { LetterTyped } from "#lib/letters/letter-form.ts";
import { letterForm } from "#lib/letters/letter-form.ts";

/** The fields of a letter, at work. @example <LetterFieldsExample /> */
export function LetterFieldsExample() {
  const [typed, setTyped] = useState<LetterTyped>({ values: {} });
  return (
    <LetterFields
      form={letterForm("complaint", null)}
      typed={typed}
      onType={(field, value) => setTyped((before) => ({ ...before, values: { ...before.values, [field]: value } }))}
      onBehalf={(onBehalf) => setTyped((before) => ({ ...before, onBehalf }))}
    />
  );
}
