import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import { type LegendLevel, LegendText } from "./legend-text.tsx";

type LabelledFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** Stands in the page before it says something, so that it is heard. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/**
 * The frame of every field with one input: label, hint, error, then the input, which has the id itself.
 *
 * @example <LabelledField id="navn" label={q.text} errorPrefix={words.error}><input id="navn" … /></LabelledField>
 */
export function LabelledField(props: LabelledFieldProps) {
  const { id, label, level = "plain", hint, error, errorPrefix, note, children } = props;
  return (
    <div className={error ? "field field--error" : "field"}>
      <div className={level === "h1" ? "legend legend--h1" : "legend"}>
        <LegendText level={level}>
          <label htmlFor={id}>{label}</label>
        </LegendText>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`} prefix={errorPrefix} text={error} />}
      <div className="field__body">
        {children}
        {note && (
          <div role="status" className="field__status" id={`${id}-note`}>
            {note}
          </div>
        )}
      </div>
    </div>
  );
}
