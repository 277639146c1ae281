import { sitePath } from "#components/frame/site-path.ts";
import { readingWords } from "#content/da/pages.ts";
import { sources } from "#content/da/sources.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { sourceNumber } from "#lib/document/source-order.ts";

type PageSourcesProps = { readonly ids: readonly SourceId[] };

/**
 * What the page rests on, under the numbers that stand in its text, with the day each was checked (T1).
 *
 * @example <PageSources ids={citedSources(advice)} />
 */
export function PageSources({ ids }: PageSourcesProps) {
  return (
    <section className="page-sources" id="kilder">
      <h2>{readingWords.sourcesHeading}</h2>
      <p>
        {readingWords.sourcesLead}{" "}
        <a className="no-print" href={sitePath("/kilder/")}>
          {readingWords.allSources}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when list-style is none */}
      <ol role="list">
        {ids.map((id) => (
          <li key={id}>
            <span className="source-no">{sourceNumber(id)}</span>
            <p>
              <a href={sources[id].url} rel="noreferrer">
                {sources[id].title}
              </a>{" "}
              <span className="source-day">
                {fill(readingWords.checked, { day: danishDate(parseCalendarDate(sources[id].checked)) })}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
