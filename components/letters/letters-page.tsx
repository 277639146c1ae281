import "#components/styles/letters.css";
import { Note } from "#components/blocks/note.tsx";
import { Details } from "#components/fields/details.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { onward } from "#components/reading/onward.ts";
import { ReadingPage } from "#components/reading/reading-page.tsx";
import { letterTitles } from "#content/da/letter-titles.ts";
import { letterGroups, lettersPage as words } from "#content/da/letters/page.ts";
import { letters } from "#content/da/letters.ts";
import type { LetterId } from "#content/ids/letters.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import { letterPath } from "#lib/letters/letter-path.ts";
import { LetterView } from "./letter-view.tsx";

/**
 * Every letter: when it is of use, its standard text with lines to write on, and the way to write it here. Needs no
 * JavaScript.
 *
 * @example <LettersPage />
 */
export function LettersPage() {
  return (
    <ReadingPage
      title={words.title}
      lead={words.lead}
      contents={letterGroups.map(({ id, heading }) => ({ id, label: heading }))}
      sources={citedSources(letters)}
      onward={[onward.guide, onward.deadline, onward.advice, onward.routes]}
    >
      <Note tone="info" title={words.privacy} />
      {letterGroups.map(({ id, heading, letters: ids }) => (
        <section className="reading__part" id={id} key={id}>
          <h2>{heading}</h2>
          {ids.map((letter) => (
            <LetterEntry key={letter} id={letter} />
          ))}
        </section>
      ))}
    </ReadingPage>
  );
}

function LetterEntry({ id }: { readonly id: LetterId }) {
  const empty = composeLetter({ id, plan: null, today: null, typed: { values: {} }, optional: "lines" });
  return (
    <section className="letter-entry">
      <h3>
        <a className="alone" href={sitePath(letterPath(id))}>
          {letterTitles[id]}
        </a>
      </h3>
      <p>{letters[id].use}</p>
      <Details summary={words.show}>
        <LetterView letter={empty} />
      </Details>
    </section>
  );
}
