import type { ReactNode } from "react";
import { describedBy } from "./described-by.ts";
import type { InputProps } from "./input-props.ts";
import { LabelledField } from "./labelled-field.tsx";
import type { LegendLevel } from "./legend-text.tsx";

type TextFieldProps = {
  /** The input's own id. */
  readonly id: string;
  /** Write "(valgfrit)" in it where the answer may be left out. */
  readonly label: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** Said beside the field about what stands in it, at once and without refusing it; a component that may show nothing. */
  readonly note?: ReactNode;
  readonly input: InputProps;
};

/**
 * One line of text.
 *
 * @example <TextField id="myndighed" label={q.text} input={register("myndighed")} errorPrefix={words.error} />
 */
export function TextField({ input, ...frame }: TextFieldProps) {
  const { id, hint, error, note } = frame;
  return (
    <LabelledField {...frame}>
      <input
        autoComplete="off"
        {...input}
        id={id}
        className="input"
        type="text"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, note })}
      />
    </LabelledField>
  );
}
