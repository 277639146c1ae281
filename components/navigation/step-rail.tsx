import type { StepItem } from "./step-item.ts";
import { StepList } from "./step-list.tsx";

type StepRailProps = {
  /** Names the landmark: "Trin i guiden". */
  readonly label: string;
  readonly steps: readonly StepItem[];
  readonly doneText: string;
  /** "3 af 7 trin er besvaret." */
  readonly count?: string;
};

/**
 * The steps beside the question, on wide screens (PageRail).
 *
 * @example <StepRail label={words.steps} steps={steps} doneText={words.done} />
 */
export function StepRail({ label, steps, doneText, count }: StepRailProps) {
  return (
    <nav aria-label={label}>
      <StepList steps={steps} doneText={doneText} />
      {count && <p className="soft">{count}</p>}
    </nav>
  );
}
