import { sourcesPage as words } from "#content/da/pages.ts";
import { sources } from "#content/da/sources.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { sourceNumber } from "#lib/document/source-order.ts";

type SourceEntryProps = { readonly id: SourceId };

/**
 * A source under its number, at its own address (/kilder/#FVL). An item of a list.
 *
 * @example <ul><SourceEntry id="FVL" /></ul>
 */
export function SourceEntry({ id }: SourceEntryProps) {
  const { title, url, checked, dated, note } = sources[id];
  const shown = (text: string, day: string) => fill(text, { day: danishDate(parseCalendarDate(day)) });
  return (
    <li id={id}>
      <span className="source-no">{sourceNumber(id)}</span>
      <div>
        <p>
          <a className="alone" href={url} rel="noreferrer">
            {title}
          </a>
        </p>
        <p className="source-day">
          {shown(words.checked, checked)}
          {dated && ` ${shown(words.dated, dated)}`}
          {note && ` ${note}`}
        </p>
      </div>
    </li>
  );
}
