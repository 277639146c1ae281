import { Icon } from "#components/frame/icon.tsx";
import type { StepItem } from "./step-item.ts";
import { StepList } from "./step-list.tsx";

type ProgressProps = {
  /** Names the landmark: "Fremdrift". */
  readonly label: string;
  /** "Trin 5 af 7". */
  readonly text: string;
  /** "Se alle trin". */
  readonly showAll: string;
  readonly steps: readonly StepItem[];
  readonly doneText: string;
  /** "3 af 7 trin er besvaret." */
  readonly count?: string;
};

/**
 * How far one has come, on narrow screens and beside the plan: a segment for each step that is done or where one is, the same in
 * words, and all steps folded away. In PageRail it gives way to the rail from 64rem.
 *
 * @example <Progress label={w.progress} text={w.stepOf} showAll={w.showAll} steps={steps} doneText={w.done} />
 */
export function Progress({ label, text, showAll, steps, doneText, count }: ProgressProps) {
  // The step before the first advice has no number: the words count to seven, and so does the bar.
  const counted = steps.filter((step) => step.number !== undefined);
  return (
    <nav className="progress" aria-label={label}>
      <div className="progress__bar" aria-hidden="true">
        {counted.map((step) => (
          <i key={step.label} className={step.state === "todo" ? undefined : "is-on"} />
        ))}
      </div>
      <details>
        <summary>
          <b>{text}</b>
          <span>
            {showAll}
            <Icon name="chevron" />
          </span>
        </summary>
        <StepList steps={steps} doneText={doneText} />
        {count && <p className="soft">{count}</p>}
      </details>
    </nav>
  );
}
