import { exitLabels, exits } from "#content/da/exits.ts";
import { planHeadings } from "#content/da/plan.ts";
import type { ExitId } from "#content/ids/exits.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { fill } from "./fill.ts";
import { heading, type Section } from "./section.ts";

/**
 * What goes another way (R4): each with its address, what to do, what to bring and what to expect.
 *
 * @example exitSections(planOf({ decider: "kommune", topicKommune: "skat" }))[0]?.blocks[0]
 * // { type: "heading", id: "anden-vej", text: "Det går en anden vej" }
 */
export function exitSections(plan: Plan): readonly Section[] {
  const ids = [...("exit" in plan.way ? [plan.way.exit] : []), ...plan.sideExits];
  return ids.map((id, place) => exitSection(id, place === 0));
}

function exitSection(id: ExitId, isFirst: boolean): Section {
  const { title, where, doNow, bring, expect, deadline, sources } = exits[id];
  return {
    blocks: [
      ...(isFirst ? [heading("anden-vej", planHeadings.exits)] : []),
      { type: "notice", tone: "info", title, text: where },
      {
        type: "list",
        intro: exitLabels.doNow,
        items: [...doNow, ...(deadline ? [fill(exitLabels.deadline, { deadline })] : [])],
      },
      { type: "list", intro: exitLabels.bring, items: bring },
      { type: "list", intro: exitLabels.expect, items: [expect] },
    ],
    sources,
  };
}
