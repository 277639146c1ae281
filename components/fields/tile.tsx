import { Icon } from "#components/frame/icon.tsx";
import type { ChoiceOption } from "./choice-option.ts";
import type { InputProps } from "./input-props.ts";

type TileProps = {
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly option: ChoiceOption;
  readonly input: InputProps;
};

/**
 * One choice as a large target: the whole tile is the label of its native input. The name and the hint are heard apart.
 *
 * @example <Tile id="kanal-brev" type="radio" option={option} input={register("kanal")} />
 */
export function Tile({ id, type, option, input }: TileProps) {
  return (
    <label className="tile">
      <input
        defaultChecked={option.chosen}
        {...input}
        id={id}
        type={type}
        value={option.value}
        aria-labelledby={`${id}-name`}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <span>
        <span className="tile__name bold" id={`${id}-name`}>
          {option.label}
        </span>
        {option.hint && (
          <span className="tile__hint soft" id={`${id}-hint`}>
            {option.hint}
          </span>
        )}
      </span>
      {option.icon && <Icon name={option.icon} />}
    </label>
  );
}
