import type { ChoiceOption } from "./choice-option.ts";
import { FieldSet } from "./field-set.tsx";
import type { InputProps } from "./input-props.ts";
import type { LegendLevel } from "./legend-text.tsx";
import { Tile } from "./tile.tsx";

type ChoicesFieldProps = {
  /** The fieldset's id; each checkbox gets `${id}-${value}`. */
  readonly id: string;
  readonly legend: string;
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  readonly options: readonly ChoiceOption[];
  /** `register(name)`, spread on every checkbox; it must hold the name. */
  readonly input: InputProps;
};

/**
 * Any number of several, as checkbox tiles under each other. An error summary links to `${id}-${first value}`.
 *
 * @example <ChoicesField id="papirer" legend={q.text} options={q.options} input={register("papirer")} errorPrefix={e} />
 */
export function ChoicesField({ options, input, ...frame }: ChoicesFieldProps) {
  return (
    <FieldSet {...frame}>
      {options.map((option) => (
        <Tile key={option.value} id={`${frame.id}-${option.value}`} type="checkbox" option={option} input={input} />
      ))}
    </FieldSet>
  );
}
