import type { PathOutcome } from "#content/da/complaint-path.ts";
import { SourceRefs } from "./source-refs.tsx";

type OutcomeListProps = {
  readonly outcomes: readonly PathOutcome[];
  /** "Dit næste skridt". */
  readonly nextStep: string;
};

/**
 * How it can end: the word in the letter, what it means, and what to do then (R6).
 *
 * @example <OutcomeList outcomes={[path.outcomes.hjemvise]} nextStep={path.labels.nextStep} />
 */
export function OutcomeList({ outcomes, nextStep }: OutcomeListProps) {
  return (
    <dl className="facts facts--words">
      {outcomes.map(({ term, meaning, nextStep: next }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <p>
              {meaning.text} <SourceRefs ids={meaning.sources} />
            </p>
            <p>
              <b>{`${nextStep}:`}</b> {next.text} <SourceRefs ids={next.sources} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
