import { forgives, forgivesSources } from "#content/da/deadline.ts";
import { ladderHeading, ladderLeads, type RungWords, rungs } from "#content/da/lateness.ts";
import type { RungForm, RungId } from "#content/ids/lateness.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import type { LatenessLadder } from "#lib/plan/lateness-ladder.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { LadderBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { chosenReasons, inRow, latenessSentences } from "./lateness-words.ts";
import { heading, type Section } from "./section.ts";

/**
 * The lateness ladder in words (F8), each rung with the question that holds its answer; null while the day is ahead.
 *
 * @example
 * ladderBlock(planOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-09-01" }), words)
 *   ?.items[0]?.link
 * // { question: "dated", label: "Ret datoen" }
 */
export function ladderBlock(plan: Plan, words: CaseWords): LadderBlock | null {
  const { ladder } = plan;
  if (!ladder) return null;
  return {
    type: "ladder",
    lead: ladderLeads[ladder.state],
    items: ladder.rungs.map((rung) => {
      const { title, text, link } = wordsOf(rung);
      return {
        id: rung.id,
        title,
        text: fill(text, valuesOf(plan, ladder, words)).trim(),
        ...(rung.question && link && { link: { question: rung.question, label: link } }),
      };
    }),
  };
}

/** The ladder under its heading, with what it rests on. @example ladderSection(plan, words) // null */
export function ladderSection(plan: Plan, words: CaseWords): Section | null {
  const block = ladderBlock(plan, words);
  if (!block || !plan.ladder) return null;
  const cited = plan.ladder.rungs.flatMap((rung) => wordsOf(rung).sources);
  return {
    blocks: [heading("naar-dagen-er-gaaet", ladderHeading), block],
    sources: [...cited, ...("route" in plan.way ? forgivesSources[plan.way.route.id] : [])],
  };
}

function wordsOf<Id extends RungId>({ id, form }: { readonly id: Id; readonly form: RungForm<Id> }): RungWords {
  return rungs[id][form];
}

function valuesOf({ answers, way, deadline }: Plan, { state }: LatenessLadder, words: CaseWords) {
  const { dated, told, channel } = answers;
  const day = channel === "oral" ? told : dated;
  const route = "route" in way ? way.route.id : "det-staar-i-brevet";
  // Who may forgive it stands in the deadline's own box, where a day was computed.
  const isSaid = deadline.status === "computed" && state !== "complained-late";
  return {
    ...words,
    ...(isDay(day) && { day: danishDay(day) }),
    reasons: inRow(chosenReasons(answers).map(({ name }) => name)),
    reason: latenessSentences(answers),
    forgives: isSaid ? "" : fill(forgives[route], words),
  };
}
