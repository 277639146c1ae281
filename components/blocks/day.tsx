import type { ShownDay } from "#lib/document/blocks.ts";

type DayProps = { readonly day: ShownDay };

/** Day and month stay on one line: "17. december" is never parted. */
const dayAndMonth = /\d{1,2}\. \p{L}+\.?/u;

/**
 * A day in words, with the machine's form in the markup.
 *
 * @example <Day day={{ iso: "2026-12-17", text: "torsdag den 17. december 2026" }} />
 */
export function Day({ day }: DayProps) {
  const [together] = dayAndMonth.exec(day.text) ?? [];
  if (!together) return <time dateTime={day.iso}>{day.text}</time>;
  const [before, ...after] = day.text.split(together);
  return (
    <time dateTime={day.iso}>
      {before}
      <span className="together">{together}</span>
      {after.join(together)}
    </time>
  );
}
