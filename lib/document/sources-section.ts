import { planHeadings, planWords } from "#content/da/plan.ts";
import { sources } from "#content/da/sources.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { Block } from "./blocks.ts";
import { fill } from "./fill.ts";
import { heading } from "./section.ts";

/**
 * The sources that the document's words rest on, with the day each was last checked, and what the document is not
 * (T1).
 *
 * @param guidance what it is called: a sheet, or the calculation alone
 * @example sourcesSection(["RSL"], plan)[0] // { type: "heading", id: "kilder", text: "Kilder" }
 */
export function sourcesSection(
  ids: readonly SourceId[],
  plan: Plan,
  guidance: string = planWords.guidance,
): readonly Block[] {
  const version = danishDate(plan.rulesVersion);
  const items = ids.map((id) => {
    const { title, url, checked } = sources[id];
    const day = danishDate(parseCalendarDate(checked));
    // The day of most of them is said once, above them.
    return { id, title, url, ...(day !== version && { checked: day }) };
  });
  return [
    heading("kilder", planHeadings.sources),
    { type: "paragraph", text: `${guidance} ${fill(planWords.footerScreen, { version, checked: version })}` },
    ...(items.length > 0 ? [{ type: "sources", items } as const] : []),
  ];
}
