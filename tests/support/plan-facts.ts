import { stations } from "#content/da/stations.ts";

const names = new Set(["Dig", ...Object.values(stations).map(({ name }) => name)]);

/**
 * The stations of the route in the order they are read, from the heading "Sagens vej" to the next section.
 *
 * @example stationsIn(plan.page) // ["Dig", "Kommunen", "Ankestyrelsen", "Domstolene"]
 */
export function stationsIn(lines: readonly string[]): readonly string[] {
  const from = lines.indexOf("Sagens vej");
  const to = lines.indexOf("Hjælp og kontakt", from);
  if (from < 0 || to < 0) throw new Error("the plan has no route");
  return lines.slice(from, to).filter((line) => names.has(line));
}

/**
 * Every day that is named with its weekday, once each, in the order of the calendar's text.
 *
 * @example daysIn(["Møde onsdag den 2. december 2026"]) // ["onsdag den 2. december 2026"]
 */
export function daysIn(lines: readonly string[]): readonly string[] {
  const days = lines.flatMap(
    (line) => line.replaceAll("\u00a0", " ").match(/\p{L}+dag den \d{1,2}\. \p{L}+ \d{4}/gu) ?? [],
  );
  return [...new Set(days)].sort();
}

/**
 * The lines under a heading, up to the next of the headings given.
 *
 * @example linesUnder(plan.page, "Dagene", "Hold den gode tone")
 */
export function linesUnder(lines: readonly string[], heading: string, next: string): readonly string[] {
  const from = lines.indexOf(heading);
  const to = lines.findIndex((line, place) => place > from && line.includes(next));
  if (from < 0 || to < 0) throw new Error(`no lines between "${heading}" and "${next}"`);
  return lines.slice(from + 1, to);
}
