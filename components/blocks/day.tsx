import type { ShownDay } from "#lib/document/blocks.ts";

type DayProps = { readonly day: ShownDay };

/**
 * A day in words, with the machine's form in the markup.
 *
 * @example <Day day={{ iso: "2026-12-17", text: "torsdag den 17. december 2026" }} />
 */
export function Day({ day }: DayProps) {
  return <time dateTime={day.iso}>{day.text}</time>;
}
