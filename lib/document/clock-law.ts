import {
  clockLaws,
  courtReviewLaws,
  hearingLaws,
  inTheLetter,
  maintainLaws,
  onwardLaws,
  ownAnswer,
  reassessmentLaws,
} from "#content/da/clock-laws.ts";
import { periodLaw } from "#content/da/deadline.ts";
import type { ClockId } from "#content/ids/plan.ts";
import { followsForvaltningsloven } from "#lib/plan/follows-forvaltningsloven.ts";
import type { Plan, PlanDay } from "#lib/plan/plan.ts";
import { needsNotice } from "#lib/plan/plan-pause.ts";

/**
 * The law that a clock of this case rests on, as it is named beside its day (T1).
 *
 * @example clockLaw("maintain", plan) // "bekendtgørelse 861/2025 § 12"
 */
export function clockLaw(id: ClockId, plan: Plan): string {
  const route = "route" in plan.way ? plan.way.route.id : "det-staar-i-brevet";
  switch (id) {
    case "complaint":
    case "complaint-office":
    case "complaint-latest":
      return periodLaw[route]?.text ?? inTheLetter;
    case "complaint-letter":
      return inTheLetter;
    case "reassessment":
    case "reassessment-remind":
      return reassessmentLaw(plan);
    case "maintain":
      return maintainLaws[plan.kind === "specialundervisning" ? "specialundervisning" : "general"];
    case "court-review":
      return courtReviewLaws[route] ?? inTheLetter;
    case "onward-complaint":
      return onwardLaws[route] ?? periodLaw[route]?.text ?? inTheLetter;
    case "hearing":
      return followsForvaltningsloven(plan) ? hearingLaws.authority : hearingLaws.aKasse;
    default:
      return clockLaws[id] ?? ownAnswer;
  }
}

/**
 * Rule and law beside a day of the plan, so that every day shows where it comes from.
 *
 * @example daySource({ id: "complaint", day: "2026-12-17", owner: "citizen", because: "F2" }, plan)
 * // "F2 · retssikkerhedsloven § 67, stk. 1"
 */
export function daySource({ id, because }: PlanDay, plan: Plan): string {
  const law = clockLaw(id, plan);
  return because === null ? law : `${because} · ${law}`;
}

function reassessmentLaw({ decider, kind, answers }: Plan): string {
  if (decider === "aes") return reassessmentLaws.aes;
  if (kind === "specialundervisning") return reassessmentLaws.specialundervisning;
  if (needsNotice(answers)) return reassessmentLaws.notice;
  return answers.fiveDays === "yes" ? reassessmentLaws.fiveDays : reassessmentLaws.fourWeeks;
}
