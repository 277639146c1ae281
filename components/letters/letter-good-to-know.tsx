import { PlainList } from "#components/reading/plain-list.tsx";
import { letterEditor as words } from "#content/da/letters/page.ts";
import { letters } from "#content/da/letters.ts";
import { sources } from "#content/da/sources.ts";
import type { LetterId } from "#content/ids/letters.ts";
import { letterSources } from "#lib/letters/letter-sources.ts";
import type { Plan } from "#lib/plan/plan.ts";

type LetterGoodToKnowProps = { readonly id: LetterId; readonly plan: Plan | null };

/**
 * What to know before a letter is sent, and what it rests on (T1).
 *
 * @example <LetterGoodToKnow id="fuldmagt" plan={plan} />
 */
export function LetterGoodToKnow({ id, plan }: LetterGoodToKnowProps) {
  const cited = letterSources(id, plan);
  return (
    <>
      <section>
        <h2>{words.advice}</h2>
        <PlainList items={letters[id].advice} />
      </section>
      {cited.length > 0 && (
        <section>
          <h2>{words.sources}</h2>
          <ul>
            {cited.map((source) => (
              <li key={source}>
                <a href={`/kilder/#${source}`}>{sources[source].short}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
