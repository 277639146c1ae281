import { shortestComplaint as words } from "#content/da/plan.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import { mayComplainByPhone } from "#lib/plan/may-complain-by-phone.ts";
import type { Plan, PlanTask } from "#lib/plan/plan.ts";
import { mayGiveReasonsLater } from "#lib/plan/reasons-later.ts";
import type { ParagraphBlock } from "./blocks.ts";
import { fill } from "./fill.ts";
import { latenessSentences } from "./lateness-words.ts";

/**
 * The words of the shortest complaint, where the plan asks for one: people wait for the perfect text and miss the
 * day.
 *
 * @param tasks the tasks beside which it stands
 * @example shortestComplaintBlocks(plan, plan.tasks)[0]?.text
 * // "Det kan du skrive eller sige: ”Jeg klager over afgørelsen af 19. november 2026. …"
 */
export function shortestComplaintBlocks(plan: Plan, tasks: readonly PlanTask[]): readonly ParagraphBlock[] {
  const isForParty = tasks.some(({ id }) => id === "let-party-complain");
  if (!isForParty && !tasks.some(({ id }) => id === "complain" || id === "complain-today")) return [];
  const { answers } = plan;
  const sentences = [
    words[leadId(mayComplainByPhone(plan), isForParty)],
    isDay(answers.dated) ? fill(words.ofDay, { dated: danishDate(answers.dated) }) : words.ofCase,
    ...(answers.urgent === "yes" ? [words.urgent] : []),
    ...(plan.tasks.some(({ id }) => id === "explain-lateness") ? [latenessSentences(answers) || words.lateNow] : []),
    mayGiveReasonsLater(plan) ? words.reasonsLater : words.reasonsNow,
    words.receipt,
  ];
  return [{ type: "paragraph", text: sentences.join(" ") }];
}

/** Whose words they are: the reader's, or those of the one who alone can complain (R4). */
function leadId(byPhone: boolean, isForParty: boolean): "lead" | "leadWriting" | "leadParty" | "leadPartyWriting" {
  if (isForParty) return byPhone ? "leadParty" : "leadPartyWriting";
  return byPhone ? "lead" : "leadWriting";
}
