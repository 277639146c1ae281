import { sitePath } from "#components/frame/site-path.ts";
import { PlainList } from "#components/reading/plain-list.tsx";
import { evidence, evidenceWords } from "#content/da/evidence.ts";
import { letterEditor as words } from "#content/da/letters/page.ts";
import { letters } from "#content/da/letters.ts";
import { sources } from "#content/da/sources.ts";
import { evidenceIds } from "#content/ids/evidence.ts";
import type { LetterId } from "#content/ids/letters.ts";
import { helpfulEvidence } from "#lib/document/evidence-section.ts";
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
      {id === "new-information" && (
        <section>
          <h2>{evidenceWords.heading}</h2>
          <ul className="dots">
            {(plan ? helpfulEvidence(plan) : evidenceIds).map((kind) => (
              <li key={kind}>
                <b>{evidence[kind].title}</b> {evidence[kind].text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {cited.length > 0 && (
        <section>
          <h2>{words.sources}</h2>
          <ul>
            {cited.map((source) => (
              <li key={source}>
                <a className="alone" href={sitePath(`/kilder/#${source}`)}>
                  {sources[source].short}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
