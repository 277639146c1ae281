import { Note } from "#components/blocks/note.tsx";
import type { QuestionView } from "#lib/document/question-view.ts";

type WithoutTheDayProps = { readonly words: NonNullable<QuestionView["withoutDay"]> };

/**
 * The way out where a day is not known: what can be tried, and what the plan then says. Nobody is stuck here.
 *
 * @example <WithoutTheDay words={view.withoutDay} />
 */
export function WithoutTheDay({ words }: WithoutTheDayProps) {
  return (
    <Note tone="info" title={words.title}>
      <ul>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        <b>{words.planSays}</b> {words.plan}
      </p>
    </Note>
  );
}
