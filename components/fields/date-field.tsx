import { type ClipboardEventHandler, Fragment, type ReactNode } from "react";
import { type DatePart, dateParts } from "#lib/answers/read-date-fields.ts";
import { FieldSet } from "./field-set.tsx";
import type { InputProps } from "./input-props.ts";
import type { LegendLevel } from "./legend-text.tsx";
import { Tile } from "./tile.tsx";

type ExtraChoice = { readonly label: string; readonly input: InputProps };

type DateFieldProps = {
  /** The fieldset's id; the inputs get `${id}-day`, `${id}-month`, `${id}-year`. */
  readonly id: string;
  readonly legend: string;
  readonly level?: LegendLevel | undefined;
  /** Holds an example that is not the likely answer: "For eksempel 27.9.2026". */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** The parts that are wrong; all of them where the whole day is. Counts only together with `error`. */
  readonly wrong?: readonly DatePart[] | undefined;
  readonly labels: Readonly<Record<DatePart, string>>;
  /** `register(name)` for each part. */
  readonly inputs: Readonly<Record<DatePart, InputProps>>;
  /** Splits a pasted "19.11.2026" over the three inputs. */
  readonly onPaste?: ClipboardEventHandler<HTMLInputElement> | undefined;
  /** A DateEcho: shown and announced when the day is real. */
  readonly echo?: ReactNode;
  /** Is a day in the future right? A checkbox, `${id}-confirm`, shown by the page when it has to be asked. */
  readonly confirm?: ExtraChoice | undefined;
  /** "Jeg kender ikke datoen": a checkbox, `${id}-unknown`. */
  readonly unknown?: ExtraChoice | undefined;
  /** A Details that helps to find the day. */
  readonly help?: ReactNode;
};

/**
 * A day as three text inputs. No calendar, no jump from one to the next, no number type: people copy the date from a
 * letter, and write months in letters too. What is wrong is marked on its own part.
 *
 * @example <DateField id="dato" legend={q.text} labels={labels} inputs={inputs} echo={echo} errorPrefix={e} />
 */
export function DateField({
  wrong = [],
  labels,
  inputs,
  onPaste,
  echo,
  confirm,
  unknown,
  help,
  ...frame
}: DateFieldProps) {
  const { id, error } = frame;
  return (
    <FieldSet {...frame}>
      <div className="date">
        {dateParts.map((part) => {
          const invalid = Boolean(error) && wrong.includes(part);
          return (
            <Fragment key={part}>
              {part !== "day" && <span className="date__dot" aria-hidden="true" />}
              <div className={part === "year" ? "date__part date__part--year" : "date__part"}>
                <label className="label" htmlFor={`${id}-${part}`}>
                  {labels[part]}
                </label>
                <input
                  onPaste={onPaste}
                  {...inputs[part]}
                  id={`${id}-${part}`}
                  className="input"
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  aria-invalid={invalid || undefined}
                  aria-describedby={invalid ? `${id}-error` : undefined}
                />
              </div>
            </Fragment>
          );
        })}
      </div>
      <div role="status" className="field__status">
        {!error && echo}
      </div>
      {confirm && (
        <Tile
          id={`${id}-confirm`}
          type="checkbox"
          option={{ value: "yes", label: confirm.label }}
          input={confirm.input}
        />
      )}
      {unknown && (
        <Tile
          id={`${id}-unknown`}
          type="checkbox"
          option={{ value: "yes", label: unknown.label }}
          input={unknown.input}
        />
      )}
      {help}
    </FieldSet>
  );
}
