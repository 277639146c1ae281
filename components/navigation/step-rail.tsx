import type { StepItem } from "./step-item.ts";
import { StepList } from "./step-list.tsx";

type StepRailProps = {
  /** Names the landmark: "Trin i guiden". */
  readonly label: string;
  readonly steps: readonly StepItem[];
  readonly doneText: string;
};

/**
 * The steps beside the question, on wide screens (PageRail).
 *
 * @example <StepRail label={words.steps} steps={steps} doneText={words.done} />
 */
export function StepRail({ label, steps, doneText }: StepRailProps) {
  return (
    <nav aria-label={label}>
      <StepList steps={steps} doneText={doneText} />
    </nav>
  );
}
