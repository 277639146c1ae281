"use client";

import { Note } from "#components/blocks/note.tsx";
import { ChoiceField } from "#components/fields/choice-field.tsx";
import { CprNote } from "#components/fields/cpr-note.tsx";
import { TextAreaField } from "#components/fields/text-area-field.tsx";
import { TextField } from "#components/fields/text-field.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { letterFields } from "#content/da/letters/fields.ts";
import { letterEditor as words } from "#content/da/letters/page.ts";
import type { LetterFieldId, OnBehalfId } from "#content/ids/letters.ts";
import { fill } from "#lib/document/fill.ts";
import { fieldLabel } from "#lib/letters/field-label.ts";
import type { LetterForm, LetterTyped } from "#lib/letters/letter-form.ts";
import { letterLimits, lineLimit } from "#lib/letters/letter-limits.ts";
import { letterPath } from "#lib/letters/letter-path.ts";

type LetterFieldsProps = {
  readonly form: LetterForm;
  readonly typed: LetterTyped;
  readonly onType: (field: LetterFieldId, value: string) => void;
  readonly onBehalf: (value: OnBehalfId) => void;
};

/**
 * What a letter needs from the person. The browser is asked not to remember it, and nothing else does.
 *
 * @example <LetterFields form={form} typed={typed} onType={type} onBehalf={choose} />
 */
export function LetterFields({ form, typed, onType, onBehalf }: LetterFieldsProps) {
  const chosen = typed.onBehalf ?? form.onBehalf;
  const isForAnother = chosen !== undefined && chosen !== "self";
  const field = (id: LetterFieldId) => (
    // A suggestion that comes with the plan is put in once; what is typed stays.
    <LetterField
      key={`${id} ${form.suggested[id] ?? ""}`}
      id={id}
      label={fieldLabel(id, form)}
      value={typed.values[id] ?? form.suggested[id] ?? ""}
      onType={onType}
    />
  );
  return (
    <>
      {form.fields.map(field)}
      {form.onBehalf && (
        <ChoiceField
          key={form.onBehalf}
          id="brev-for"
          legend={words.behalf}
          errorPrefix={words.notePrefix}
          options={form.behalves.map((value) => ({
            value,
            label: words.behalfOptions[value],
            chosen: value === chosen,
          }))}
          input={{
            name: "brev-for",
            onChange: ({ currentTarget }) => onBehalf(form.behalves.find((id) => id === currentTarget.value) ?? "self"),
          }}
        />
      )}
      {isForAnother && field("party")}
      {(chosen === "other" || chosen === "other-later") && (
        <Note tone="info" title={chosen === "other" ? words.fuldmagt.title : words.fuldmagt.titleLater}>
          <p>
            {words.fuldmagt.text} <a href={sitePath(letterPath("fuldmagt"))}>{words.fuldmagt.link}</a>
          </p>
        </Note>
      )}
      {form.sender.map(field)}
    </>
  );
}

type LetterFieldProps = {
  readonly id: LetterFieldId;
  readonly label: string;
  readonly value: string;
  readonly onType: LetterFieldsProps["onType"];
};

function LetterField({ id, label, value, onType }: LetterFieldProps) {
  const { hint, lines } = letterFields[id];
  const frame = {
    id: `brev-${id}`,
    label,
    ...(hint && { hint }),
    error: problemOf(value, lines === undefined ? lineLimit : letterLimits.characters),
    errorPrefix: words.notePrefix,
    note: <CprNote typed={value} />,
  };
  const input = { name: id, autoComplete: "off", defaultValue: value };
  if (lines === undefined) {
    return (
      <TextField {...frame} input={{ ...input, onChange: ({ currentTarget }) => onType(id, currentTarget.value) }} />
    );
  }
  return (
    <TextAreaField
      {...frame}
      rows={lines}
      input={{ ...input, onChange: ({ currentTarget }) => onType(id, currentTarget.value) }}
    />
  );
}

/** What is wrong with a text, beside it and at once. Nothing typed is ever taken away. */
function problemOf(value: string, limit: number): string | undefined {
  return value.length > limit ? fill(words.tooLong, { count: value.length - limit }) : undefined;
}
