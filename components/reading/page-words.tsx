import { Details } from "#components/fields/details.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { glossary } from "#content/da/glossary.ts";
import { glossaryNames, pageWordsLink, pageWordsSummary } from "#content/da/glossary-forms.ts";
import type { GlossaryId } from "#content/ids/glossary.ts";
import { fill } from "#lib/document/fill.ts";

type PageWordsProps = { readonly ids: readonly GlossaryId[] };

/**
 * The legal words of the page, each explained where it is used: folded, named in the summary, and without JavaScript.
 *
 * @example <PageWords ids={termsIn(questionTexts(view))} />
 */
export function PageWords({ ids }: PageWordsProps) {
  if (ids.length === 0) return null;
  const words = ids.map(termInSentence).join(", ");
  return (
    <Details summary={fill(pageWordsSummary, { words })}>
      <dl className="own-words">
        {ids.map((id) => (
          <div key={id}>
            <dt>{glossary[id].term}</dt>
            <dd>
              {glossary[id].explanation}{" "}
              <a href={sitePath(`/ordbog/#${id}`)} aria-label={`${pageWordsLink}: ${glossary[id].term}`}>
                {pageWordsLink}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function termInSentence(id: GlossaryId): string {
  const { term } = glossary[id];
  return glossaryNames.includes(id) ? term : term.toLowerCase();
}
