import { Icon } from "#components/frame/icon.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import { VisuallyHidden } from "#components/frame/visually-hidden.tsx";
import type { StepItem } from "./step-item.ts";

type StepListProps = {
  readonly steps: readonly StepItem[];
  /** Heard after a step that is done: "udfyldt". */
  readonly doneText: string;
};

/**
 * The steps as stations on a line: done, here, to come.
 *
 * @example <StepList steps={steps} doneText={words.done} />
 */
export function StepList({ steps, doneText }: StepListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none
    <ol className="steps" role="list">
      {steps.map((step) => (
        <li
          key={step.label}
          className={`is-${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="steps__dot" aria-hidden="true">
            {step.state === "done" ? <Icon name="check" /> : (step.number ?? <Icon name="flag" />)}
          </span>
          {step.href && step.state !== "current" ? (
            <SiteLink className="steps__label" href={step.href} soft>
              <span>
                {step.label}
                {step.state === "done" && <VisuallyHidden>{` (${doneText})`}</VisuallyHidden>}
              </span>
            </SiteLink>
          ) : (
            <span className="steps__label">{step.label}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
