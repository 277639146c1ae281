import type { DeadlineBlock } from "#lib/document/blocks.ts";
import { Day } from "./day.tsx";

type DeadlineBarProps = {
  readonly bar: NonNullable<DeadlineBlock["bar"]>;
  /** "I dag", at the mark. */
  readonly today: string;
};

/** The first cell of each week. */
const weeks = [0, 7, 14, 21];
const weekdays = [0, 1, 2, 3, 4, 5, 6];
const total = weeks.length * weekdays.length;

/**
 * Four weeks in a row with a cell a day, filled up to today. Drawn with elements, not with styles, because the page
 * forbids style attributes; hidden from assistive technology, which has the days in words.
 *
 * @example <DeadlineBar bar={block.bar} today={words.today} />
 */
export function DeadlineBar({ bar, today }: DeadlineBarProps) {
  const elapsed = bar.elapsedDays;
  const marked = Math.min(elapsed, total - 1);
  const side = elapsed === total ? " bar__now--back bar__now--end" : elapsed > total / 2 ? " bar__now--back" : "";
  return (
    <div className="bar" aria-hidden="true">
      <div className="bar__weeks">
        {weeks.map((first) => (
          <div key={first} className="bar__week">
            {weekdays.map((day) => (
              <i key={day} className={first + day < elapsed ? "is-done" : undefined}>
                {first + day === marked && <b className={`bar__now${side}`}>{today}</b>}
              </i>
            ))}
          </div>
        ))}
      </div>
      <div className="bar__ends">
        <p>
          <b>
            <Day day={bar.from} />
          </b>
          <span>{bar.fromLabel}</span>
        </p>
        <p>
          <b>
            <Day day={bar.to} />
          </b>
          <span>{bar.toLabel}</span>
        </p>
      </div>
    </div>
  );
}
