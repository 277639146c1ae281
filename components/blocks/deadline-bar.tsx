import type { DeadlineBlock } from "#lib/document/blocks.ts";
import { Day } from "./day.tsx";

type DeadlineBarProps = {
  readonly bar: NonNullable<DeadlineBlock["bar"]>;
  /** "I dag", at the mark. */
  readonly today: string;
  /** A passed deadline: the bar is full and has no mark. */
  readonly past: boolean;
};

/** More weeks than this are drawn as weeks, without their days. */
const weeksWithDays = 8;

const daysInWeek = 7;

/**
 * The period as a row of weeks with a cell a day, filled up to today. Drawn with elements, not with styles, because the
 * page forbids style attributes; hidden from assistive technology, which has the days in words.
 *
 * @example <DeadlineBar bar={block.bar} today={words.today} past={false} />
 */
export function DeadlineBar({ bar, today, past }: DeadlineBarProps) {
  const cellsInWeek = bar.weeks > weeksWithDays ? 1 : daysInWeek;
  const total = bar.weeks * cellsInWeek;
  const elapsed = past ? total : Math.min(total, Math.max(0, Math.floor((bar.elapsedDays * cellsInWeek) / daysInWeek)));
  const marked = Math.min(elapsed, total - 1);
  const side = elapsed === total ? " bar__now--back bar__now--end" : elapsed > total / 2 ? " bar__now--back" : "";
  return (
    <div className="bar" aria-hidden="true">
      <div className="bar__weeks">
        {Array.from({ length: bar.weeks }, (_, week) => week * cellsInWeek).map((first) => (
          <div key={first} className="bar__week">
            {Array.from({ length: cellsInWeek }, (_, day) => first + day).map((cell) => (
              <i key={cell} className={cell < elapsed ? "is-done" : undefined}>
                {cell === marked && !past && <b className={`bar__now${side}`}>{today}</b>}
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
