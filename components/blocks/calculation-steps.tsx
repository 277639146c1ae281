import type { StepsBlock } from "#lib/document/blocks.ts";
import { stepSource } from "#lib/document/step-source.ts";
import { Day } from "./day.tsx";

type CalculationStepsProps = { readonly block: StepsBlock };

/**
 * How a day was computed (F9): one step a line, each with its day, its source and its rule. The last is the
 * result.
 *
 * @example <CalculationSteps block={block} />
 */
export function CalculationSteps({ block }: CalculationStepsProps) {
  const steps = (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ol className="calc" role="list">
      {block.items.map((item) => (
        <li key={`${item.day.iso}-${item.text}`}>
          <div>
            <p className="bold">
              <Day day={item.day} />
            </p>
            <p>{item.text}</p>
            <p className="soft">{stepSource(item)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
  if (block.title === undefined) return steps;
  return (
    <div>
      <p className="bold">{block.title}</p>
      {steps}
    </div>
  );
}
