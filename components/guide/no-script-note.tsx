import { sitePath } from "#components/frame/site-path.ts";
import { blankPapers } from "#lib/document/blank-papers.ts";

type NoScriptNoteProps = {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly hurry: string;
    readonly links: {
      readonly table: string;
      readonly advice: string;
      readonly routes: string;
      readonly blank: string;
    };
  };
};

/**
 * Said only where there is no JavaScript: the calculation needs it, and these pages do not.
 *
 * @example <NoScriptNote words={notices.noScript} />
 */
export function NoScriptNote({ words }: NoScriptNoteProps) {
  return (
    <noscript>
      <section className="note note--warn no-script">
        <div className="note__body">
          <h2 className="note__title">{words.title}</h2>
          <p>{words.text}</p>
          <ul>
            <li>
              <a href={sitePath("/tabel/")}>{words.links.table}</a>
            </li>
            <li>
              <a href={sitePath("/raad/")}>{words.links.advice}</a>
            </li>
            <li>
              <a href={sitePath("/veje/")}>{words.links.routes}</a>
            </li>
            <li>
              <a href={sitePath(blankPapers.ordinary)}>{words.links.blank}</a>
            </li>
          </ul>
          <p>{words.hurry}</p>
        </div>
      </section>
    </noscript>
  );
}
