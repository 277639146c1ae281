"use client";

import { useState } from "react";
import { describedBy } from "#components/fields/described-by.ts";
import { LabelledField } from "#components/fields/labelled-field.tsx";
import { Tile } from "#components/fields/tile.tsx";
import { saveFileWords } from "#content/da/case-file.ts";
import { formWords } from "#content/da/interface.ts";

type PassphraseFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/**
 * A passphrase, hidden until it is asked to be seen; pasting and password managers work.
 *
 * @example <PassphraseField id="kodeord" label={words.passphrase} value={typed} onChange={setTyped} />
 */
export function PassphraseField({ id, label, hint, error, value, onChange }: PassphraseFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <LabelledField id={id} label={label} hint={hint} error={error} errorPrefix={formWords.errorPrefix}>
      <input
        id={id}
        className="input"
        type={isShown ? "text" : "password"}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      <Tile
        id={`${id}-vis`}
        type="checkbox"
        option={{ value: "vis", label: saveFileWords.show }}
        input={{ checked: isShown, onChange: (event) => setIsShown(event.currentTarget.checked) }}
      />
    </LabelledField>
  );
}
