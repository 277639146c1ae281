import type { ReactNode } from "react";
import { describedBy } from "./described-by.ts";
import { FieldError } from "./field-error.tsx";
import { type LegendLevel, LegendText } from "./legend-text.tsx";

type FieldSetProps = {
  readonly id: string;
  readonly legend: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** One choice of several: then the group itself can be said to be invalid. */
  readonly radios?: boolean;
  readonly children: ReactNode;
};

/**
 * The frame of every field with more than one input: fieldset, legend, hint, error, then the inputs.
 *
 * @example <FieldSet id="kanal" legend={question.text} errorPrefix={words.error}>…</FieldSet>
 */
export function FieldSet({
  id,
  legend,
  level = "plain",
  hint,
  error,
  errorPrefix,
  radios = false,
  children,
}: FieldSetProps) {
  return (
    <fieldset
      id={id}
      className={error ? "field field--error" : "field"}
      role={radios ? "radiogroup" : undefined}
      aria-invalid={radios && error ? true : undefined}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className={level === "h1" ? "legend legend--h1" : "legend"}>
        <LegendText level={level}>{legend}</LegendText>
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`} prefix={errorPrefix} text={error} />}
      <div className="field__body">{children}</div>
    </fieldset>
  );
}
