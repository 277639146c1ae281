import type { ChoiceOption } from "./choice-option.ts";
import { FieldSet } from "./field-set.tsx";
import type { InputProps } from "./input-props.ts";
import type { LegendLevel } from "./legend-text.tsx";
import { MoreChoices } from "./more-choices.tsx";
import { Tile } from "./tile.tsx";

type ChoiceFieldProps = {
  /** The fieldset's id; each radio gets `${id}-${value}`. */
  readonly id: string;
  readonly legend: string;
  /** "h1" where the question is alone on its page. */
  readonly level?: LegendLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  readonly options: readonly ChoiceOption[];
  /** Unfolds the rarer choices: "Flere myndigheder". The last choice that is not rare ("Ved ikke") stands after them. */
  readonly more?: string | undefined;
  /** One of the rarer is chosen. */
  readonly isMoreOpen?: boolean | undefined;
  /** `register(name)`, spread on every radio; it must hold the name. */
  readonly input: InputProps;
};

/**
 * One choice of several, as radio tiles under each other. An error summary links to `${id}-${first value}`.
 *
 * @example <ChoiceField id="kanal" legend={q.text} options={q.options} input={register("kanal")} errorPrefix={e} />
 */
export function ChoiceField({ options, more, isMoreOpen = false, input, ...frame }: ChoiceFieldProps) {
  const tiles = (some: readonly ChoiceOption[]) =>
    some.map((option) => (
      <Tile key={option.value} id={`${frame.id}-${option.value}`} type="radio" option={option} input={input} />
    ));
  const rare = options.filter(({ isRare }) => isRare);
  const common = options.filter(({ isRare }) => !isRare);
  return (
    <FieldSet {...frame} radios>
      {more && rare.length > 0 ? (
        <>
          {tiles(common.slice(0, -1))}
          <MoreChoices summary={more} hasChosen={isMoreOpen}>
            {tiles(rare)}
          </MoreChoices>
          {tiles(common.slice(-1))}
        </>
      ) : (
        tiles(options)
      )}
    </FieldSet>
  );
}
