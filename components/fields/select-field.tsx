import type { ComponentProps } from "react";
import { Icon } from "#components/frame/icon.tsx";
import { describedBy } from "./described-by.ts";
import { LabelledField } from "./labelled-field.tsx";
import type { LegendLevel } from "./legend-text.tsx";

type SelectFieldProps = {
  /** The select's own id. */
  readonly id: string;
  readonly label: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** The first line, which is no answer: "Vælg en kommune". Its value is "". */
  readonly empty: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly input: Omit<ComponentProps<"select">, "id" | "className" | "style" | "children">;
};

/**
 * One of many (98 kommuner), where tiles would fill the page.
 *
 * @example <SelectField id="kommune" label={q.text} empty={q.empty} options={kommuner} input={register("kommune")} … />
 */
export function SelectField({ empty, options, input, ...frame }: SelectFieldProps) {
  const { id, hint, error } = frame;
  return (
    <LabelledField {...frame}>
      <div className="select">
        <select
          {...input}
          id={id}
          className="input"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </div>
    </LabelledField>
  );
}
