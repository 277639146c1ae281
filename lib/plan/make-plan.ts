import type { Answers } from "#lib/answers/answers.ts";
import { checkAnswers } from "#lib/answers/check-answers.ts";
import { askedQuestions, missingQuestions, prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { checkDay } from "#lib/calendar/check-day.ts";
import { type CaseFacts, caseFacts } from "./case-facts.ts";
import { decidingStation } from "./deciding-station.ts";
import { latenessLadder } from "./lateness-ladder.ts";
import type { Plan, PlanRoute } from "./plan.ts";
import { planAsks } from "./plan-asks.ts";
import { planContacts } from "./plan-contacts.ts";
import { planDays } from "./plan-days.ts";
import { planPause } from "./plan-pause.ts";
import { nextTask, planTasks } from "./plan-tasks.ts";
import { rulesVersion } from "./rules-version.ts";
import { isUnclear } from "./unclear-decision.ts";

/**
 * The plan of a case: what to do, by which day, and where to. Total: never throws on answers that
 * `checkAnswers` accepts, however few.
 *
 * @param answers answers to questions that are no longer asked do not count
 * @param today the calendar day in Denmark (H5)
 * @throws RangeError naming the question, or `today`, on what the types forbid
 * @example makePlan({ stage: "before-decision" }, today).deadline // { status: "not-yet" }
 */
export function makePlan(answers: Answers, today: CalendarDate): Plan {
  checkAnswers(answers);
  checkDay("today", today);
  const given = prune(answers);
  const facts = caseFacts(given, today);
  const days = planDays(facts);
  const tasks = planTasks(facts, days);
  const ladder = latenessLadder(facts);
  return {
    today,
    rulesVersion,
    // As they were given: what is echoed, and what is asked, goes by them.
    answers: given,
    decider: facts.decider,
    ...(facts.kind && { kind: facts.kind }),
    stage: facts.stage,
    deadline: facts.deadline,
    ladder,
    way: facts.exit ? { exit: facts.exit } : { route: { ...facts.route, here: placeOnRoute(facts) } },
    sideExits: facts.sideExits,
    pause: planPause(facts),
    next: nextTask(tasks, facts),
    tasks,
    days,
    asks: planAsks(facts),
    contacts: planContacts(facts),
    missing: [...missingQuestions(given, ladder !== null).map(({ id }) => id), ...uncheckedDecision(given)],
  };
}

/** The check may be left out; where the decision is hard to understand, it is how its faults are found. */
function uncheckedDecision(answers: Answers): Plan["missing"] {
  const isAsked = askedQuestions(answers, false).some(({ id }) => id === "check");
  return isUnclear(answers) && isAsked && answers.check === undefined ? ["check"] : [];
}

/** Where the case is now (R6): with the citizen, at the first station, at the body that decides, or past it. */
function placeOnRoute({ stage, answers, route }: CaseFacts): PlanRoute["here"] {
  const decides = decidingStation(route);
  switch (stage) {
    case "before-decision":
      return null;
    case "decided":
    case "unknown":
      return "citizen";
    case "complained":
      return 0;
    case "new-decision":
      return answers.outcome === "none" ? decides : 0;
    case "forwarded":
    case "board-decided":
      return decides;
  }
}
