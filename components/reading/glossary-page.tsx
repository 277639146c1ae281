import { glossary } from "#content/da/glossary.ts";
import { glossaryPage as words } from "#content/da/pages.ts";
import { citedSources } from "#lib/document/cited-sources.ts";
import { glossaryLetters } from "#lib/document/glossary-letters.ts";
import { GlossaryEntryView } from "./glossary-entry-view.tsx";
import { onward } from "./onward.ts";
import { ReadingPage } from "./reading-page.tsx";

/**
 * Every word of the glossary from A to Å, each with its own address (/ordbog/#genvurdering).
 *
 * @example <GlossaryPage />
 */
export function GlossaryPage() {
  const letters = glossaryLetters();
  return (
    <ReadingPage
      title={words.title}
      lead={words.lead}
      contents={letters.map(({ letter }) => ({ id: `bogstav-${letter}`, label: letter }))}
      shortContents
      sources={citedSources(glossary)}
      onward={[onward.advice, onward.routes, onward.board]}
    >
      {letters.map(({ letter, ids }) => (
        <section className="reading__part" id={`bogstav-${letter}`} key={letter}>
          <h2>{letter}</h2>
          <dl className="glossary">
            {ids.map((id) => (
              <GlossaryEntryView key={id} id={id} />
            ))}
          </dl>
        </section>
      ))}
    </ReadingPage>
  );
}
