import { type ClockVariant, clocks } from "#content/da/clocks.ts";
import { ankestyrelsenDecidesOnPeriod } from "#lib/deadline/deadline-scope.ts";
import type { Plan, PlanDay } from "#lib/plan/plan.ts";
import { needsNotice } from "#lib/plan/plan-pause.ts";
import { stageOutcome } from "#lib/plan/stage-outcome.ts";

/**
 * The title of a clock in this case.
 *
 * @example clockTitle({ id: "decision-dated", day: "2026-11-19", owner: "event", because: null }, plan)
 * // "Datoen på afgørelsen"
 */
export function clockTitle(day: PlanDay, plan: Plan): string {
  return clockWords(day, plan).title;
}

/**
 * Title and text of a day of the plan, in the words that fit the case.
 *
 * @example clockWords({ id: "decision-dated", day: "2026-11-19", owner: "event", because: null }, plan).text
 * // "Den dato, der står i afgørelsen."
 */
export function clockWords(day: PlanDay, plan: Plan): { readonly title: string; readonly text: string } {
  const variant = variantName(day, plan);
  return (variant && clocks[day.id].variants?.[variant]) ?? clocks[day.id];
}

/** Which words fit the same clock in this case (F2p, F6, C3–C5). */
function variantName({ id }: PlanDay, plan: Plan): ClockVariant | null {
  const { deadline, decider, kind, way } = plan;
  if (id === "reassessment") return reassessmentVariant(plan);
  if (id === "new-decision") return isRefused(plan) ? "refused" : null;
  if (id === "court-review") return kind === "botilbud-uden-samtykke" ? "botilbud" : null;
  if (deadline.status !== "computed" || decider === "unknown") return null;
  if (id === "complaint") {
    if (deadline.deadline.settled) return "settled";
    return deadline.deadline.provisional ? "provisional" : null;
  }
  if (id !== "complaint-office") return null;
  if (!ankestyrelsenDecidesOnPeriod({ decider, kind })) return "office-hours";
  return "route" in way && way.route.byPhone ? null : "paper";
}

/** Full refusal of what is then sent on by itself: no decision to complain over (C4). */
function isRefused(plan: Plan): boolean {
  return plan.answers.outcome === "none" && stageOutcome(plan) === "sent-on";
}

function reassessmentVariant({ decider, answers }: Plan): ClockVariant | null {
  if (answers.urgent === "yes") return "urgent";
  if (decider === "aes") return "aes";
  if (needsNotice(answers)) return "notice";
  return answers.fiveDays === "yes" ? "five-days" : null;
}
