import { clockSteps, reassessmentSteps, sharedSteps } from "#content/da/clock-steps.ts";
import { cautiousChoice } from "#content/da/step-sources.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import type { ClockStep } from "#lib/deadline/clock-step.ts";
import type { Plan, PlanDay } from "#lib/plan/plan.ts";
import { needsNotice } from "#lib/plan/plan-pause.ts";
import type { StepsBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { clockLaw } from "./clock-law.ts";
import { clockTitle } from "./clock-words.ts";
import { fill } from "./fill.ts";
import { shownDay } from "./shown-day.ts";

/**
 * How each day of the plan was reached that is not the complaint deadline (F9, C0–C9): one block a clock, under its
 * name, each step with its day, rule and law. The last step is the day.
 *
 * @example
 * clockCalculations(
 *   planOf({ decider: "kommune", stage: "new-decision", outcome: "partly", newDecisionDay: "2027-01-05" }),
 *   words,
 * )[0]?.title
 * // "Skriv, at du fastholder klagen"
 */
export function clockCalculations(plan: Plan, words: CaseWords): readonly StepsBlock[] {
  return plan.days.flatMap((day) =>
    day.steps ? [{ type: "steps", title: fill(clockTitle(day, plan), words), items: itemsOf(day, plan, words) }] : [],
  );
}

function itemsOf(day: PlanDay, plan: Plan, words: CaseWords): StepsBlock["items"] {
  const law = clockLaw(day.id, plan);
  return (day.steps ?? []).map((step) => ({
    text: fill(wordsOf(step, day, plan), { ...words, day: danishDay(step.day) }),
    day: shownDay(step.day),
    rule: step.rule,
    source: step.rule === "C0" ? cautiousChoice : law,
  }));
}

function wordsOf({ id }: ClockStep, day: PlanDay, plan: Plan): string {
  if (id !== "start" && id !== "length" && id !== "result") return sharedSteps[id];
  const own = clockSteps[day.id];
  if (!own) throw new RangeError(`A clock without words for its steps: ${day.id}`);
  return (day.id === "reassessment" && reassessmentWords(id, plan)) || own[id];
}

function reassessmentWords(id: "start" | "length" | "result", { decider, answers }: Plan): string | null {
  if (id === "start") return decider === "aes" ? reassessmentSteps.startAes : null;
  if (id !== "length") return null;
  if (needsNotice(answers)) return reassessmentSteps.notice;
  return answers.fiveDays === "yes" ? reassessmentSteps.fiveDays : null;
}
