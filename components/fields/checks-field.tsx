import { describedBy } from "./described-by.ts";
import { FieldError } from "./field-error.tsx";
import { FieldSet } from "./field-set.tsx";
import type { InputProps } from "./input-props.ts";
import type { LegendLevel } from "./legend-text.tsx";

type ChecksFieldProps = {
  readonly id: string;
  readonly legend: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** The same answers in every row: yes, no, don't know. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly legend: string;
    readonly hint?: string | undefined;
    readonly error?: string | undefined;
    /** The answer from the start, where no form library sets it. */
    readonly chosen?: string | undefined;
    /** `register(name)` of this row. */
    readonly input: InputProps;
  }[];
};

/**
 * Several short questions with the same answers, one row each. A radio's id is `${id}-${row}-${value}`, a row's
 * `${id}-${row}`.
 *
 * @example <ChecksField id="brevet" legend={q.text} options={yesNoUnknown} rows={rows} errorPrefix={words.error} />
 */
export function ChecksField({ options, rows, ...frame }: ChecksFieldProps) {
  return (
    <FieldSet {...frame}>
      <div className="checks">
        {rows.map((row) => {
          const id = `${frame.id}-${row.id}`;
          return (
            <fieldset
              key={row.id}
              id={id}
              className={row.error ? "check field--error" : "check"}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: allowed, and only a radiogroup can be invalid
              role="radiogroup"
              aria-invalid={row.error ? true : undefined}
              aria-describedby={describedBy(id, { hint: row.hint, error: row.error })}
            >
              <legend>{row.legend}</legend>
              {row.hint && (
                <p className="hint" id={`${id}-hint`}>
                  {row.hint}
                </p>
              )}
              {row.error && <FieldError id={`${id}-error`} prefix={frame.errorPrefix} text={row.error} />}
              <div className="segments">
                {options.map((option) => (
                  <label key={option.value} className="segment">
                    <input
                      defaultChecked={row.chosen === option.value}
                      {...row.input}
                      id={`${id}-${option.value}`}
                      type="radio"
                      value={option.value}
                    />
                    <span>{option.label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          );
        })}
      </div>
    </FieldSet>
  );
}
