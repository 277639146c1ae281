import type { ReactNode } from "react";
import { SiteLink } from "#components/frame/site-link.tsx";
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
  /** Shows where the answers are found. */
  readonly drawing?: ReactNode;
  readonly rows: readonly ChecksRow[];
};

type ChecksRow = {
  readonly id: string;
  /** Its number on the drawing; not read aloud. */
  readonly number?: number | undefined;
  readonly legend: string;
} & (
  | {
      /** What another answer says: the row is not asked. */
      readonly settled: string;
      /** The way to that answer. */
      readonly change: { readonly href: string; readonly label: string };
    }
  | {
      readonly settled?: never;
      readonly hint?: string | undefined;
      readonly error?: string | undefined;
      /** The answer from the start, where no form library sets it. */
      readonly chosen?: string | undefined;
      /** `register(name)` of this row. */
      readonly input: InputProps;
    }
);

/**
 * Several short questions with the same answers, one row each; what is answered elsewhere stands among them. A radio's id is `${id}-${row}-${value}`, a row's
 * `${id}-${row}`.
 *
 * @example <ChecksField id="brevet" legend={q.text} options={yesNoUnknown} rows={rows} errorPrefix={words.error} />
 */
export function ChecksField({ options, rows, drawing, ...frame }: ChecksFieldProps) {
  return (
    <FieldSet {...frame}>
      {drawing}
      <div className="checks">
        {rows.map((row) => {
          const id = `${frame.id}-${row.id}`;
          const number = row.number !== undefined && <span aria-hidden="true">{`${row.number}. `}</span>;
          if (row.settled !== undefined)
            return (
              <div key={row.id} id={id} className="check">
                <p className="bold">
                  {number}
                  {row.legend}
                </p>
                <p>
                  {row.settled}
                  <span className="no-print">
                    {" · "}
                    <SiteLink
                      className="alone"
                      href={row.change.href}
                      soft={!row.change.href.startsWith("#")}
                      aria-label={`${row.change.label}: ${row.legend}`}
                    >
                      {row.change.label}
                    </SiteLink>
                  </span>
                </p>
              </div>
            );
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
              <legend>
                {number}
                {row.legend}
              </legend>
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
