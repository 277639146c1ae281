import { readingWords } from "#content/da/pages.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { rulesVersion } from "#lib/plan/rules-version.ts";
import { PrintLine } from "./print-line.tsx";

/**
 * Who we are and how old the rules are, first on every printed page that has no line of its own.
 *
 * @example <StandingLine />
 */
export function StandingLine() {
  return <PrintLine text={fill(readingWords.printLine, { day: danishDate(rulesVersion) })} />;
}
